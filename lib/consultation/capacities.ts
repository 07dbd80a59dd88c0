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
