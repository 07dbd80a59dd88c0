import { z } from "zod";
import type { Json } from "./types.ts";

const plain = z.json();

/** A value as a `jsonb` parameter. @throws Error where it is not JSON, or null, which nothing here keeps */
export function json(value: unknown): NonNullable<Json> {
  const parsed = plain.parse(value);
  if (parsed === null) throw new TypeError("null is not kept as JSON");
  return parsed;
}
