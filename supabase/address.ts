import { join } from "node:path";

/** Where a running platform writes the loopback address of its embedded Supabase. */
export const addressFile = (directory: string) =>
  join(directory, "address.json");
