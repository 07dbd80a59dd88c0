import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateApiKey } from "@supabase/lite";
import { z } from "zod";

const secrets = z.object({
  jwtSecret: z.string().min(32),
  publishableKey: z.string().startsWith("sb_publishable_"),
  secretKey: z.string().startsWith("sb_secret_"),
});

export type Secrets = z.infer<typeof secrets>;

/** The embedded Supabase's keys: made on first start, kept in the data folder, readable by its owner only. */
export async function keepSecrets(directory: string): Promise<Secrets> {
  const file = join(directory, "secrets.json");
  if (existsSync(file))
    return secrets.parse(JSON.parse(readFileSync(file, "utf8")));
  const made: Secrets = {
    jwtSecret: randomBytes(48).toString("base64url"),
    publishableKey: (await generateApiKey("publishable")).key,
    secretKey: (await generateApiKey("secret")).key,
  };
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}
