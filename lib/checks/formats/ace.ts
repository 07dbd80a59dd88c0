import ace from "@daisy/ace-core";
import axeRunner from "@daisy/ace-axe-runner-puppeteer";

/*
 * Ace by DAISY as a program of its own, since its command line brings a second
 * browser with it: `node ace.ts BOOK FOLDER` writes FOLDER/report.json. It keeps
 * one browser for a whole process and settings in a home folder.
 */
const [, , book = "", folder = ""] = process.argv;
await ace(
  book,
  { cwd: folder, outdir: folder, initLogger: true, silent: true },
  axeRunner,
);
