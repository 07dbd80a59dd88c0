import type { Questionnaire, RenditionId } from "./questionnaire.ts";

/** The library plan has its standard questionnaire alone. */
export const adaptedForms: Readonly<
  Partial<
    Record<
      Exclude<RenditionId, "standard">,
      Omit<Questionnaire, "version" | "rendition">
    >
  >
> = {};
