import { staffDatabase } from "./client.ts";

/** Says in the audit log what an administrator does to a recording; the database lets nobody else. */
export async function logRecording(
  doing: "upload" | "remove",
  recording: string,
  seconds: number,
): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database.rpc("log_recording", {
    doing,
    recording,
    seconds: Math.round(seconds),
  });
  if (error) throw new Error(`log_recording failed: ${error.code}`);
}

/** The same of a video in sign language. */
export async function logSignedVideo(
  doing: "upload" | "remove",
  video: string,
  bytes: number,
): Promise<void> {
  const database = await staffDatabase();
  const { error } = await database.rpc("log_signed_video", {
    doing,
    video,
    bytes,
  });
  if (error) throw new Error(`log_signed_video failed: ${error.code}`);
}
