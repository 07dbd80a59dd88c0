import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ask } from "./program.ts";

const jar = fileURLToPath(import.meta.resolve("vnu-jar/build/dist/vnu.jar"));

/** Read, and found to be the checker's own. */
const reviewed = [
  // Newer than its list of properties; where a browser does not know it either, a box does not grow with what is written in it.
  /^CSS: “field-sizing”: Property “field-sizing” doesn't exist/,
  // `img-src data:` allows it, and browsers show the picture.
  /^Resource violates Content Security Policy \(meta tag\): image “data:.* blocked by “img-src” directive/,
];

const report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      message: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
    }),
  ),
});

/**
 * What the Nu checker says of HTML files, errors and warnings alike; its advice on
 * style, such as on slashes that React writes, is neither.
 *
 * @param path a file, or a folder of them
 */
export async function nuMessages(
  path: string,
): Promise<readonly { readonly file: string; readonly message: string }[]> {
  const { stdout, stderr } = await ask("java", [
    ...["-jar", jar, "--format", "json", "--stdout", "--exit-zero-always"],
    path,
  ]);
  if (stdout.trim() === "")
    throw new Error(`the Nu checker said nothing: ${stderr}`);
  return report
    .parse(JSON.parse(stdout))
    .messages.filter(
      ({ type, subType, message }) =>
        (type !== "info" || subType === "warning") &&
        !reviewed.some((known) => known.test(message)),
    )
    .map(({ type, subType = type, message, url = "", lastLine = 0 }) => ({
      file: url,
      message: `${subType} in line ${String(lastLine)}: ${message}`,
    }));
}
