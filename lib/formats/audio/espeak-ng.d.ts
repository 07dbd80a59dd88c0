declare module "espeak-ng" {
  /** As the program moves about in a file. */
  interface Stream {
    position: number;
  }

  interface Device {
    open(stream: Stream): void;
    llseek(stream: Stream, offset: number, from: 0 | 1 | 2): number;
    /** @returns how many bytes were taken */
    write(
      stream: Stream,
      memory: Int8Array,
      offset: number,
      length: number,
      position: number,
    ): number;
  }

  interface FileSystem {
    writeFile(path: string, content: string): void;
    makedev(major: number, minor: number): number;
    registerDevice(device: number, operations: Device): void;
    mkdev(path: string, device: number): void;
  }

  /** Runs the command line program `espeak-ng` once, from beginning to end. */
  export default function run(options: {
    readonly arguments: readonly string[];
    /** Before it runs. */
    readonly preRun: readonly ((program: {
      readonly FS: FileSystem;
    }) => void)[];
    readonly printErr: (line: string) => void;
  }): Promise<unknown>;
}
