import type { Theme } from "./theme.ts";

export const priority2: readonly Theme[] = [
  {
    // Primary to secondary
    weight: 5,
    said: {
      family: [
        "The move from primary to secondary was {a disaster|a shock|the worst year of our lives}: {none of the notes had been read|everything that worked was stopped in September}.",
        "{child} {coped well|was happy} in primary, then {went to a school of a thousand children|had twelve teachers instead of one} and {stopped going|shut down} by {half term|Christmas}.",
        "We had {one visit|half a day} to get to know the new school, and {child} needed {many|a whole term of them}.",
      ],
      young: [
        "Year 7 was {scary|really hard} because {nobody knew about my needs|it was so loud|I got lost every day}.",
        "{My old teacher came with me on the first day|I had a map and photos before} and that {helped a lot|made me less worried}.",
      ],
      school: [
        "Transition from primary to secondary {works when it starts in Year 5|is left until the summer term, which is too late}.",
        "We {receive|send} {bags of paper|long files} and {nobody has time to talk them through|one conversation would be worth more}.",
      ],
      service: [
        "{Referrals|Anxiety} rise every {autumn|September} as children move to secondary school.",
      ],
    },
    asked: [
      "Start the move to secondary {in Year 5|a year before}, with {several visits|a named adult in the new school}.",
      "{A one page profile|A passport} that follows the child and that teachers {have to read|sign}.",
    ],
    short: [
      "Start transition earlier",
      "Year 7 was awful",
      "Primary to secondary!!",
      "more visits before september",
    ],
  },
  {
    // Preparing for adulthood
    weight: 5,
    said: {
      family: [
        "Nobody talks about {adulthood|what comes after school} until {it is nearly there|Year 11}, and then {there is a cliff edge|the options are two}.",
        "{child} is {sixteen|seventeen|nineteen} and I {have no idea what happens next|lie awake over who will look after {them} when I cannot}.",
        "At eighteen {the doctors changed|everything stopped}: {children's services closed the case and adult services had not opened one|we started again with strangers}.",
      ],
      young: [
        "I want {a job|my own flat one day|to learn to drive} and {nobody asks about that|everyone only talks about college}.",
        "College said {they could not support me|there was one course I could do}.",
        "Someone should teach us {money|buses and cooking|how to talk to a doctor}.",
      ],
      school: [
        "Preparing for adulthood from Year 9 is right, but {most reviews do not reach it|there is little to prepare for locally}.",
        "{Supported internships|Work experience} change lives and {there are too few places|the travel makes them impossible}.",
      ],
      service: [
        "Moving from {paediatric|children's} to adult {health services|care} is {the weakest point that we see|still a cliff edge}.",
      ],
    },
    asked: [
      "{Jobs|Supported internships}, not only {college|courses}.",
      "A plan for adulthood {from Year 9|at fourteen} with {health, social care and school|everyone} in the same room.",
      "Keep {the children's team|one worker} until the adult team {has met us|is ready}.",
    ],
    short: [
      "What happens after 18?",
      "Jobs for young people",
      "Cliff edge at 18",
      "Life after college",
    ],
  },
  {
    // College and post-16 places
    weight: 2,
    said: {
      family: [
        "There is {one college|nothing} within {an hour|reach} that can meet {child}'s needs, and it is {full|three days a week}.",
      ],
      young: [
        "I wanted to do {animal care|art|engineering} but {there was no support on that course|it was too far away}.",
      ],
      school: [
        "Post-16 plans are {finalised after the deadline|late}, so students start {without support in place|with nothing agreed}.",
      ],
      service: [
        "The range of post-16 places is {narrow|thin outside the towns}.",
      ],
    },
    asked: [
      "More {post-16|college} places {nearer home|with support built in}.",
      "Five days at college, not three.",
    ],
    short: ["More college choice", "Nothing after 16 here"],
  },
  {
    // Early years into school
    weight: 2,
    said: {
      family: [
        "Moving from {nursery|pre-school} to school meant {starting all the paperwork again|losing the one to one that worked}.",
      ],
      young: [
        "I moved school {three|four} times and {it was never explained to me|each time I lost my friends}.",
      ],
      school: [
        "Early years settings know these children {best|already}, and {their reports are not used|nobody asks them}.",
      ],
      service: [
        "{Health visitors|Early years teams} hand over at {five|school entry} and {the thread is lost|little is passed on}.",
      ],
    },
    asked: [
      "{Nursery staff|Early years} should {come to the first school meeting|stay in touch for the first term}.",
    ],
    short: ["Use what nursery knows", "Smoother start at school"],
  },
  {
    // Mid-journey: exclusions, moves, part-time timetables
    weight: 2,
    said: {
      family: [
        "{child} has been on a {part-time|reduced} timetable for {months|over a year}, and {nobody counts that|it was meant to be six weeks}.",
        "{child} was {out of school|at home} for {seven months|nearly a year} {while a place was looked for|with an hour of tuition a day}.",
      ],
      young: [
        "I was {sent home|put in isolation} for things I {could not help|did not mean}.",
      ],
      school: [
        "When a place breaks down mid-year there is {nowhere to go|no plan}, and {the family waits|we hold on too long}.",
      ],
      service: [
        "Children out of school {drop out of our sight|lose their therapy} as well.",
      ],
    },
    asked: [
      "Tell us {who is in charge|the plan} when a child is out of school.",
      "Count the children on part-time timetables.",
    ],
    short: ["Stop part time timetables", "No more exclusions"],
  },
];
