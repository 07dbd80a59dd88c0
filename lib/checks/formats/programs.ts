import { spawnSync } from "node:child_process";

/** Programs of Debian's that make or check files, with the packages that they come in. */
const packages = {
  qpdf: "qpdf",
  pdfinfo: "poppler-utils",
  java: "default-jre-headless",
  epubcheck: "epubcheck",
  lou_translate: "liblouis-bin",
  soffice: "libreoffice-writer-nogui",
  ffprobe: "ffmpeg",
  zbarimg: "zbar-tools",
} as const;

type Program = keyof typeof packages;

const all = Object.keys(packages) as Program[];

/** The packages of those of the programs that are not there. */
export function missingPackages(
  programs: readonly Program[] = all,
): readonly string[] {
  return programs
    .filter((program) => spawnSync("which", [program]).status !== 0)
    .map((program) => packages[program]);
}
