import { pathOf } from "#lib/formats/manifest.ts";
import { checkFile } from "./check-formats/check-file.ts";
import { renderSpecimens } from "./check-formats/specimens.ts";
import { renderAll } from "./render/render-all.ts";
const wanted = process.argv[2]!.split(",");
const locales = process.argv[3]?.split(",");
const all = (await renderAll(undefined)).flatMap(({ tree, format, result }) => typeof result === "string" ? [] : [{ path: pathOf(result), format, tree, rendered: result }]);
const specimens = await renderSpecimens();
let bad = 0, n = 0;
for (const file of [...all, ...specimens.files.map((one) => one.file)]) {
  if (!wanted.includes(file.format) || (locales && !locales.includes(file.tree.locale))) continue;
  const problems = await checkFile(file); n++;
  if (problems.length) { bad++; console.log(file.tree.locale, file.tree.id, file.format, problems.slice(0, 4).map((p) => p.slice(0, 400))); }
}
await specimens.remove();
console.log(n, "checked", bad, "bad");
