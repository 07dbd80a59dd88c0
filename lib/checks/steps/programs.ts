import { type Count, add, nothing } from "./count.ts";
import { installCommand, installPackages, mayInstall } from "./debian.ts";

/** What a step needs that npm does not bring. */
export interface Need {
  /** The Debian packages that are not there; none where nothing is missing. */
  readonly missing: () => readonly string[] | Promise<readonly string[]>;
  /** What is not looked at without them, as the beginning of a sentence: "The files are not checked". */
  readonly costs: string;
}

export type Remedy = "nothing" | "install" | "fail" | "leave-out";

/** What is done about missing packages: a clean checkout that is proved leaves nothing out. */
export function remedyFor(
  missing: readonly string[],
  machine: { readonly mayInstall: boolean; readonly isProof: boolean },
): Remedy {
  if (missing.length === 0) return "nothing";
  if (machine.mayInstall) return "install";
  return machine.isProof ? "fail" : "leave-out";
}

/**
 * A step with the programs that it needs, installed where that is possible.
 *
 * @param run the step with all of them
 * @param without what of it runs where they are not there: nothing, unless given
 */
export function withPrograms(
  need: Need,
  run: () => Promise<Count>,
  without: () => Promise<Count> = () => Promise.resolve(nothing),
) {
  return async (): Promise<Count> => {
    const missing = await need.missing();
    const sentence = `${need.costs} without ${missing.join(", ")}. Type: ${installCommand(missing)}`;
    const remedy = remedyFor(missing, {
      mayInstall: mayInstall(),
      isProof: isProof(process.env["CI"]),
    });
    if (remedy === "nothing") return run();
    console.log(sentence);
    if (remedy === "fail") return { passed: 0, failed: 1 };
    if (remedy === "leave-out")
      return add(await without(), { ...nothing, leftOut: [sentence] });
    installPackages(missing);
    return run();
  };
}

/** Services that prove a checkout set `CI`, some of them to a word of their own. */
export function isProof(ci: string | undefined): boolean {
  return ci !== undefined && !["", "0", "false"].includes(ci);
}
