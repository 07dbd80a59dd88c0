/** Capacities, mapped to those whom the Children and Families Act 2014 s27(3) requires to be consulted. */
export const capacities = [
  "young-person-with-send",
  "parent-carer-of-child-with-send",
  "other-young-person",
  "other-parent-or-resident",
  "senco",
  "teacher-or-school-leader",
  "governor",
  "early-years-provider",
  "post-16-or-college",
  "health-professional",
  "social-care-professional",
  "voluntary-organisation-or-parent-forum",
  "councillor",
  "other",
] as const;

/** Those of the Children and Families Act 2014 s27(3), who have to be heard; the others are anybody else. */
export const requiredCapacities: readonly (typeof capacities)[number][] =
  capacities.filter(
    (capacity) =>
      !["other-young-person", "other-parent-or-resident", "other"].includes(
        capacity,
      ),
  );

/** Capacities in which a person may speak for an organisation. */
export const organisationalCapacities = [
  "senco",
  "teacher-or-school-leader",
  "governor",
  "early-years-provider",
  "post-16-or-college",
  "health-professional",
  "social-care-professional",
  "voluntary-organisation-or-parent-forum",
  "councillor",
  "other",
] as const satisfies readonly (typeof capacities)[number][];

/** Capacities of children and young people: what somebody else answers for them is kept apart. */
export const ofYoungPeople = [
  "young-person-with-send",
  "other-young-person",
] as const satisfies readonly (typeof capacities)[number][];

/**
 * When a response of one of them is counted under "answered for": where one of
 * these holds. Each names, by the role of a question, the option that was chosen;
 * null is nothing. Answers about a child are never counted as answers by a child,
 * whatever a helper chose; their own words that somebody wrote down are theirs.
 */
export const answeredForWhere = [
  { "whose-words": "helper-answered-for-me" },
  { help: "on-behalf", "whose-words": null },
] as const;
