import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Environment } from "#lib/env.ts";
import { addressFile } from "#supabase/address.ts";
import { openEmbeddedSupabase } from "#supabase/embedded.ts";
import { DataDirectoryInUse } from "#supabase/lock.ts";
import { keepSecrets } from "#supabase/secrets.ts";

/** A Supabase that a command may use, and how to let go of it. */
export interface ReachableSupabase {
  readonly url: string;
  readonly publishableKey: string;
  readonly secretKey: string | undefined;
  close(): Promise<void>;
}

const address = z.object({ url: z.url() });

/** Starts the Supabase that this process serves from: the embedded one, unless another is set up. */
export async function serveSupabase(
  environment: Environment,
): Promise<ReachableSupabase> {
  const remote = configured(environment);
  if (remote) return remote;
  const directory = environment.DATA_DIR;
  const embedded = await openEmbeddedSupabase(directory);
  try {
    writeFileSync(
      addressFile(directory),
      JSON.stringify({ url: embedded.url }),
    );
  } catch (error) {
    await embedded.close();
    throw error;
  }
  return {
    ...embedded,
    close: async () => {
      rmSync(addressFile(directory), { force: true });
      await embedded.close();
    },
  };
}

/** Reaches the running platform's Supabase over loopback, or opens the data folder where none runs. */
export async function reachSupabase(
  environment: Environment,
): Promise<ReachableSupabase> {
  const remote = configured(environment);
  if (remote) return remote;
  const directory = environment.DATA_DIR;
  try {
    return await openEmbeddedSupabase(directory);
  } catch (error) {
    const file = addressFile(directory);
    if (!(error instanceof DataDirectoryInUse) || !existsSync(file))
      throw error;
    const { url } = address.parse(JSON.parse(readFileSync(file, "utf8")));
    const secrets = await keepSecrets(directory);
    return { ...secrets, url, close: () => Promise.resolve() };
  }
}

function configured(environment: Environment): ReachableSupabase | undefined {
  const {
    SUPABASE_URL: url,
    SUPABASE_PUBLISHABLE_KEY: publishableKey,
    SUPABASE_SECRET_KEY: secretKey,
  } = environment;
  if (!url || !publishableKey) return undefined;
  return { url, publishableKey, secretKey, close: () => Promise.resolve() };
}
