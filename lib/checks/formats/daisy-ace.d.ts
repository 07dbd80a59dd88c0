/** What is used here of Ace by DAISY, which comes without types. */
declare module "@daisy/ace-core" {
  interface Options {
    readonly cwd: string;
    /** Gets report.json. */
    readonly outdir: string;
    readonly initLogger: boolean;
    readonly silent: boolean;
  }
  export default function ace(
    epub: string,
    options: Options,
    axeRunner: object,
  ): Promise<unknown>;
}

declare module "@daisy/ace-axe-runner-puppeteer" {
  const axeRunner: object;
  export default axeRunner;
}
