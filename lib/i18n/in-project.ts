import { join } from "node:path";

/** Where a path of the project's folder is. The build of the pages must not follow it: it would take the whole folder along. */
export function inProject(path: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), path);
}
