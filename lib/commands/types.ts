import { writeFileSync } from "node:fs";
import { generateTypes } from "#lib/database/generate-types.ts";

writeFileSync("lib/database/types.ts", await generateTypes());
