import type { Voice } from "./theme.ts";

/** What somebody says about themselves before they make their point. */
export const contexts: Readonly<Record<Voice, readonly string[]>> = {
  family: [
    "{child} is {four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen} and has {autism|ADHD|autism and ADHD|Down syndrome|cerebral palsy|a hearing impairment|severe dyslexia|epilepsy|a rare chromosome condition|speech and language needs|selective mutism}.",
    "{child} has had an EHC plan since {nursery|reception|Year 2|Year 4|Year 6|last spring}{ and we have had three caseworkers|, after an appeal|, which we are grateful for|}.",
    "We have {two|three|four} children{, two of them with additional needs|, one in a special school|, and only one sleeps}.",
    "I {work nights|am a single parent|care for my mother too|gave up my job in the summer}, so I will {be short|say this once|just say it}.",
    "We moved to {place|a village near {place}} {two|three|five} years ago{ from London| from another county|}.",
    "{child} is in Year {1|2|3|4|5|6|7|8|9|10} at {a mainstream|a special|a large|a small} school.",
  ],
  young: [
    "I am {eleven|twelve|13|14|15|16|17} and I have {ADHD|autism|dyslexia|a hearing aid|epilepsy|anxiety|cerebral palsy}.",
    "I go to {a normal school|a special school|a unit|college|home tuition}.",
    "I'm in year {6|7|8|9|10|11|12}.",
    "my {mum|dad|TA|nan} is typing this for me.",
  ],
  school: [
    "We have {nine|fourteen|nineteen|twenty-three|thirty-one|forty} pupils with {EHC plans|an EHC plan or one under way}.",
    "I have worked in schools for {two|four|six|nine|eleven|seventeen} years{ in Kent|, three days a week now|}.",
    "Ours is {a small rural|a large town|a coastal|a growing} {primary school|secondary school} {with an intake that changes every term|where one in four needs some support|and everybody knows everybody}.",
    "Speaking for {our staff|the governors|the inclusion team|our cluster of {four|five|seven} schools}:",
  ],
  service: [
    "I have worked {in Kent|with these families|in this field} for {five|eight|twelve|sixteen|twenty} years.",
    "In my {surgery|clinic|team} {we see|I see} {two or three|about ten|dozens of} such {children|families} {a week|each month}.",
    "Our {group|team|organisation} {supports|is in touch with} about {forty|sixty|ninety|two hundred} families {in the district|across east Kent|across west Kent|near {place}}.",
    "{Writing as a GP|As a therapist|As a social worker|Speaking for volunteers}:",
  ],
};
