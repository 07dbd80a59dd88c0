import type { Questionnaire, RenditionId } from "./questionnaire.ts";
import { childrensForm } from "./renditions/children.ts";
import { easyReadForm } from "./renditions/easy-read.ts";
import { youngPeoplesPages } from "./renditions/young-people.ts";

/** The renditions that are offered beside the standard questionnaire. */
export const adaptedForms: Readonly<
  Partial<
    Record<
      Exclude<RenditionId, "standard">,
      Omit<Questionnaire, "version" | "rendition">
    >
  >
> = {
  "easy-read": easyReadForm,
  "young-people": { pages: youngPeoplesPages },
  children: childrensForm,
};
