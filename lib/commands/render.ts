import { makeDocuments } from "./render/make-documents.ts";
import { runCommand } from "./run.ts";

await runCommand(["npm run render"], makeDocuments);
