import type { Objects } from "./objects.ts";

/** The objects of a PDF that are worded anew or added. */
export class MadeObjects {
  readonly #made = new Map<number, string>();
  #next: number;

  constructor(objects: Objects) {
    this.#next = Math.max(...objects.keys()) + 1;
  }

  get all(): Objects {
    return this.#made;
  }

  /** The number of an object that is still to come. */
  reserve(): number {
    return this.#next++;
  }

  /** Words an object: its entries, such as `/Type /Font`. */
  set(number: number, entries: readonly string[]): void {
    this.#put(number, dictionary(entries));
  }

  /** @returns its number */
  add(entries: readonly string[]): number {
    const number = this.reserve();
    this.set(number, entries);
    return number;
  }

  /** Words an object as it is, with its number. */
  replace(number: number, object: string): void {
    this.#made.set(number, object);
  }

  /**
   * Draws in a square of 100, which is stretched over what it is drawn for.
   *
   * @returns its number
   */
  addDrawing(drawn: string): number {
    const number = this.reserve();
    const about = dictionary([
      "/Type /XObject",
      "/Subtype /Form",
      "/BBox [0 0 100 100]",
      "/Resources << >>",
      `/Length ${String(drawn.length)}`,
    ]);
    this.#put(number, `${about}\nstream\n${drawn}\nendstream`);
    return number;
  }

  #put(number: number, body: string): void {
    this.replace(number, `${String(number)} 0 obj\n${body}\nendobj\n\n`);
  }
}

function dictionary(entries: readonly string[]): string {
  return `<<\n${entries.map((entry) => `  ${entry}\n`).join("")}>>`;
}

export function reference(number: number): string {
  return `${String(number)} 0 R`;
}
