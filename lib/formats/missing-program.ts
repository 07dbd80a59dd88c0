/**
 * A Debian program that a format is made with is not there. That format is then
 * absent, and the list of documents says so; every other one is made.
 */
export class MissingProgram extends Error {
  readonly program: string;
  /** What to install to have it. */
  readonly debianPackage: string;

  constructor(program: string, debianPackage: string) {
    super(
      `${program} is not installed: it comes with the Debian package ${debianPackage}`,
    );
    this.name = "MissingProgram";
    this.program = program;
    this.debianPackage = debianPackage;
  }
}
