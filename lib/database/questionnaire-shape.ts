import { z } from "zod";
import {
  type QuestionKind,
  questionRoles,
  renditionIds,
} from "#lib/consultation/questionnaire.ts";
import { isKind } from "#lib/questions/kinds.ts";
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

/** What any kind may have; a kind of its own is read like the others. */
const question = z.object({
  ...shared,
  kind: z.custom<QuestionKind>((kind) => isKind(kind)),
  options: options.optional(),
  offered: options.optional(),
  optionPictures: pictures,
  scale: z.literal("three-point").optional(),
  lines: z.number().optional(),
});

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
