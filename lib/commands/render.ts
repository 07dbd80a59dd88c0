import { makeDocuments } from "./platform/make-documents.ts";
import { runCommand } from "./platform/run.ts";

await runCommand(["npm run render"], makeDocuments);
