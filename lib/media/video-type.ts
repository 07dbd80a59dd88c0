/* What a file is, told by its content: its name and what a browser says of it may be anything. */

export type VideoType = "mp4" | "webm";

export const mediaTypes = {
  mp4: "video/mp4",
  webm: "video/webm",
} as const satisfies Readonly<Record<VideoType, string>>;

/** EBML (RFC 8794), in which WebM is written. */
const ebml = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

/**
 * The type of a video by its first bytes; undefined for anything else.
 * MP4 begins with a box of the type "ftyp" (ISO/IEC 14496-12), WebM with an EBML
 * header that names it.
 */
export function videoType(start: Uint8Array): VideoType | undefined {
  const bytes = Buffer.from(start);
  if (bytes.toString("latin1", 4, 8) === "ftyp") return "mp4";
  const isWebm = bytes.subarray(0, 4).equals(ebml) && bytes.includes("webm");
  return isWebm ? "webm" : undefined;
}

/** Why a text is no captions: WebVTT has its name first, and lines that say from when to when. */
export function captionsProblem(
  captions: string,
): "captions" | "not-captions" | undefined {
  if (captions.trim() === "") return "captions";
  const isWebVtt = /^\uFEFF?WEBVTT(?:[ \t].*)?\r?(?:\n|$)/.test(captions);
  const hasCue = /^(?:\d+:)?\d\d:\d\d\.\d{3} +--> /m.test(captions);
  // What could not be read as UTF-8, which WebVTT is in.
  return isWebVtt && hasCue && !captions.includes("\uFFFD")
    ? undefined
    : "not-captions";
}

/** In characters: what is shorter says nothing of a video. */
const shortestTranscript = 20;

export function transcriptProblem(
  transcript: string,
): "transcript" | undefined {
  return transcript.trim().length < shortestTranscript
    ? "transcript"
    : undefined;
}
