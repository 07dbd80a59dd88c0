import { z } from "zod";
import type { DocumentTree } from "#lib/documents/document.ts";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { expectedSeconds } from "./audio/expected-seconds.ts";
import type { Checker, FileToCheck } from "./checker.ts";
import { ask } from "./program.ts";

/** Recordings as FFmpeg finds them: every frame decoded, tags and chapters read. */
export const audioChecker: Checker = {
  by: "ffprobe, ffmpeg",
  async check(file) {
    const [tags, sound] = await Promise.all([
      read(file.path),
      listen(file.path),
    ]);
    return [
      ...lengthProblems(file, tags, sound),
      ...soundProblems(sound),
      ...tagProblems(file.tree, tags),
      ...chapterProblems(file.tree, tags),
    ];
  },
};

const probed = z.object({
  format: z.object({
    format_name: z.string(),
    duration: z.coerce.number(),
    tags: z.record(z.string(), z.string()),
  }),
  chapters: z.array(
    z.object({
      start_time: z.coerce.number(),
      end_time: z.coerce.number(),
      tags: z.object({ title: z.string() }),
    }),
  ),
});
type Probed = z.infer<typeof probed>;

async function read(path: string): Promise<Probed> {
  const { stdout } = await ask("ffprobe", [
    ...["-v", "error", "-of", "json"],
    ...["-show_format", "-show_chapters", path],
  ]);
  return probed.parse(JSON.parse(stdout));
}

interface Sound {
  readonly errors: string;
  /** Decoded. */
  readonly seconds: number;
  /** In decibels below the loudest that can be. */
  readonly meanVolume: number;
  readonly peak: number;
  readonly silences: readonly number[];
}

/** Longer, and a listener thinks that it has ended. */
const longestSilence = 5;

async function listen(path: string): Promise<Sound> {
  const silence = `silencedetect=noise=-50dB:d=${String(longestSilence)}`;
  const decode = (level: string, filters: string) =>
    ask("ffmpeg", [
      ...["-nostdin", "-hide_banner", "-v", level, "-i", path],
      ...["-af", filters, "-f", "null", "-"],
    ]);
  const [strict, { stderr }] = await Promise.all([
    decode("error", "anull"),
    decode("info", `${silence},volumedetect`),
  ]);
  const numbers = (pattern: RegExp) =>
    Array.from(stderr.matchAll(pattern), ([, value]) => Number(value));
  const samples = numbers(/n_samples: (\d+)/g).at(-1) ?? Number.NaN;
  const rate = numbers(/Audio: mp3.*?, (\d+) Hz/g).at(0) ?? Number.NaN;
  return {
    errors: strict.stderr.trim(),
    seconds: samples / rate,
    meanVolume: numbers(/mean_volume: (-?[\d.]+) dB/g).at(-1) ?? Number.NaN,
    peak: numbers(/max_volume: (-?[\d.]+) dB/g).at(-1) ?? Number.NaN,
    silences: numbers(/silence_duration: ([\d.]+)/g),
  };
}

function lengthProblems(
  { tree, rendered }: FileToCheck,
  tags: Probed,
  { seconds }: Sound,
): readonly string[] {
  const said = rendered.seconds ?? Number.NaN;
  const tagged = Number(tags.format.tags["TLEN"]) / 1000;
  const expected = expectedSeconds(tree);
  const claims = [
    { what: "the list of files says", is: said, within: 0.01 },
    { what: "its tag says", is: tagged, within: 0.01 },
    { what: "a player shows", is: tags.format.duration, within: 0.01 },
    { what: "its words take", is: expected, within: 0.1 },
  ];
  return claims
    .filter(({ is, within }) => !(Math.abs(seconds / is - 1) <= within))
    .map(
      ({ what, is }) =>
        `it sounds for ${seconds.toFixed(1)} seconds, and ${what} ${is.toFixed(1)}`,
    );
}

function soundProblems(sound: Sound): readonly string[] {
  const { errors, meanVolume, peak, silences } = sound;
  return [
    ...(errors === "" ? [] : [`it does not decode: ${errors.slice(0, 200)}`]),
    ...silences.map(
      (length) => `it is silent for ${length.toFixed(1)} seconds`,
    ),
    ...(meanVolume > -30 && meanVolume < -12
      ? []
      : [`its mean volume is ${String(meanVolume)} dB`]),
    ...(peak < 0 ? [] : ["its loudest sounds are cut off"]),
  ];
}

function tagProblems(
  tree: DocumentTree,
  { format }: Probed,
): readonly string[] {
  const { language } = new Intl.Locale(conventionsOf(tree.language).tag);
  const codes: Readonly<Record<string, string>> = {
    en: "eng",
    ar: "ara",
    pl: "pol",
  };
  const expected: Readonly<Record<string, string | undefined>> = {
    title: tree.title,
    artist: tree.labels("publisher"),
    language: codes[language],
    comment: tree.labels("computerVoice"),
    version: tree.version,
  };
  return Object.entries(expected)
    .filter(([name, value]) => format.tags[name] !== value)
    .map(([name, value]) => `its ${name} is not "${value ?? ""}"`);
}

function chapterProblems(
  tree: DocumentTree,
  { chapters, format }: Probed,
): readonly string[] {
  const expected = [tree.title, ...tree.parts.map(({ title }) => title)];
  const titles = chapters.map(({ tags }) => tags.title);
  const first = expected.findIndex((title, index) => titles[index] !== title);
  const wrong =
    first >= 0 || titles.length !== expected.length
      ? [`its chapters are not the parts: see chapter ${String(first + 1)}`]
      : [];
  const gaps = chapters.flatMap(({ start_time, end_time }, index) => {
    const before = chapters[index - 1]?.end_time ?? 0;
    const follows = Math.abs(start_time - before) < 0.002;
    return follows && end_time > start_time && end_time <= format.duration + 0.1
      ? []
      : [`chapter ${String(index + 1)} does not follow the one before`];
  });
  return [...wrong, ...gaps];
}
