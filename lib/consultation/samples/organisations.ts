import type { capacities } from "../capacities.ts";

type Capacity = (typeof capacities)[number];

/** Invented and general on purpose: none may be taken for a real one. */
export const places = [
  "Thanet",
  "Swale",
  "Maidstone",
  "Ashford",
  "Canterbury",
  "Dartford",
  "Dover",
  "Folkestone",
  "Gravesham",
  "Sevenoaks",
  "Tonbridge",
  "Tunbridge Wells",
] as const;

export const organisations: Readonly<
  Partial<Record<Capacity, readonly string[]>>
> = {
  senco: [
    "A primary school in {place}",
    "A secondary school in {place}",
    "A special school in {place}",
    "A village school near {place}",
    "A group of three primary schools in {place}",
  ],
  "teacher-or-school-leader": [
    "A primary school in {place}",
    "A secondary school in {place}",
    "A grammar school in {place}",
    "A special school in {place}",
    "A pupil referral unit in {place}",
  ],
  governor: [
    "Governors of a primary school in {place}",
    "Governing body of a secondary school in {place}",
  ],
  "early-years-provider": [
    "A nursery in {place}",
    "A pre-school near {place}",
    "A childminder in {place}",
  ],
  "post-16-or-college": ["A college in {place}", "A sixth form in {place}"],
  "health-professional": [
    "A GP surgery in {place}",
    "A community paediatric team in {place}",
    "A therapy team in {place}",
  ],
  "social-care-professional": ["A social work team in {place}"],
  "voluntary-organisation-or-parent-forum": [
    "A parents' support group in {place}",
    "A disability charity in {place}",
    "A youth club in {place}",
  ],
  councillor: ["A parish council near {place}", "A town council in {place}"],
  other: ["A library in {place}", "A swimming club in {place}"],
};
