import { z } from "zod";
import {
  questionRoles,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import type { Renditions } from "#lib/consultation/renditions.ts";

/*
 * A questionnaire as it was published. What it is about and what is read beside it
 * may be gone from today's definition: such names are taken as they are.
 */

const condition = z.object({
  question: z.string(),
  isOneOf: z.array(z.string()),
});

const shared = {
  id: z.string(),
  required: z.literal(true).optional(),
  hint: z.literal(true).optional(),
  storage: z.enum(["answers", "equality", "contact"]).optional(),
  showWhen: condition.optional(),
  topic: z.string().optional(),
  role: z.enum(questionRoles).optional(),
  picture: z.string().optional(),
};
const pictures = z.record(z.string(), z.string()).optional();
const options = z.array(z.string());

const question = z.discriminatedUnion("kind", [
  z.object({
    ...shared,
    kind: z.literal("single-choice"),
    options,
    offered: options.optional(),
    optionPictures: pictures,
  }),
  z.object({ ...shared, kind: z.literal("multiple-choice"), options }),
  z.object({
    ...shared,
    kind: z.literal("agreement"),
    scale: z.literal("three-point").optional(),
    optionPictures: pictures,
  }),
  z.object({
    ...shared,
    kind: z.literal("open-text"),
    lines: z.number().optional(),
  }),
  z.object({ ...shared, kind: z.literal("short-text") }),
  z.object({ ...shared, kind: z.literal("postcode-district") }),
  z.object({ ...shared, kind: z.literal("email") }),
]);

const page = z.object({
  id: z.string(),
  questions: z.array(question),
  intro: z.literal(true).optional(),
  ideas: z.array(z.string()).optional(),
  showWhen: condition.optional(),
  reading: z.object({ document: z.string(), part: z.string() }).optional(),
});

const questionnaire = z.object({
  version: z.number(),
  rendition: z.enum(renditionIds),
  opening: z.array(z.string()).optional(),
  adultNote: z.literal(true).optional(),
  pages: z.array(page),
});

/** A version by rendition; the standard one stands for those that it did not have. */
export const renditionsShape = z
  .partialRecord(z.enum(renditionIds), questionnaire)
  .transform((read) =>
    Object.fromEntries(
      renditionIds.map((id) => [id, read[id] ?? read.standard]),
    ),
  )
  // Of another version the names are of that version's own lists.
  .transform((read) => read as unknown as Renditions);
