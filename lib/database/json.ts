import { z } from "zod";
import type { Json } from "./types.ts";

const plain = z.json();

/** A value as a `jsonb` parameter. @throws ZodError where it is not JSON */
export function json(value: unknown): Json {
  return plain.parse(value);
}
