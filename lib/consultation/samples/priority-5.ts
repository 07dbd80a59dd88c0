import type { Theme } from "./theme.ts";

export const priority5: readonly Theme[] = [
  {
    // Clubs and things to do
    weight: 5,
    said: {
      family: [
        "There is {nothing|one club} for {child} {after school|in the holidays|at weekends}; {the rest say they cannot meet {their} needs|we have been turned away from four}.",
        "{Swimming|Football|Brownies|Drama club} {let {them} come once and then asked us not to return|was wonderful because one leader took the trouble}.",
        "Short breaks are {full by the first morning|an hour's drive away}.",
      ],
      young: [
        "I would like {a gaming club|a youth club that is not loud|somewhere to meet people like me}.",
        "I went to {scouts|dance|a club} and {they were nice to me|people stared}.",
        "There is {nothing to do|nowhere to go} {round here|where I live} if you {use a wheelchair|do not like noise}.",
      ],
      school: [
        "Our pupils {go home at three and see nobody|have no friends outside school}; clubs {fear insurance|want to help and do not know how}.",
      ],
      service: [
        "{Loneliness|Isolation} is {what young people tell us about|as harmful as the condition itself}, and {a good club does more than a prescription|clubs are the remedy}.",
      ],
    },
    asked: [
      "{Clubs|Youth groups} that {welcome everyone|have trained leaders} in {every town|each district}.",
      "{Small grants|Training} for {clubs|sports coaches} so that they can {say yes|include our children}.",
      "Quiet {sessions|hours} at {the pool|the library|soft play}.",
    ],
    short: [
      "More clubs",
      "Nothing to do in the holidays",
      "Clubs say no",
      "holiday clubs please",
    ],
  },
  {
    // Transport
    weight: 4,
    said: {
      family: [
        "{Transport|The taxi} is {changed without warning|late twice a week}, and {child} {cannot cope with that|arrives upset}.",
        "We lost {the bus|school transport} {at sixteen|this year}, so {I gave up my job|I drive two hours a day}.",
        "{child} is {an hour and a quarter|over an hour} in a taxi {each way|twice a day}, {away from every friend|for a school in another district}.",
      ],
      young: [
        "I cannot {go out|see friends} because {there is no bus after six|the bus has no space for my chair}.",
        "I want to {learn to use the bus|travel on my own}.",
      ],
      school: [
        "{Clubs after school fail|Nobody can stay late} because {the taxi comes at three|transport is fixed}.",
      ],
      service: [
        "Transport {decides who comes to appointments|is the hidden barrier} in {rural Kent|the villages}.",
      ],
    },
    asked: [
      "{Travel training|Help to learn the bus} from {Year 9|fourteen}.",
      "The same {driver|escort} every day.",
      "Transport that fits {clubs|after-school life}.",
    ],
    short: [
      "Transport!",
      "Same driver every day",
      "Buses for villages",
      "transport lets us down",
    ],
  },
  {
    // Inclusion in mainstream
    weight: 5,
    said: {
      family: [
        "{child}'s mainstream school {said another school would suit {them} better|told us they “could not meet need” before meeting {them}}.",
        "Inclusion is not {sitting in a corridor with a teaching assistant|just being in the building}: {child} {eats alone|is never in the class photo}.",
        "Some children {will never manage|cannot cope in} mainstream; {do not use inclusion to save money|they need a special school place and there are none}.",
        "Our village school is {small and kind|proof that it works}: {every child belongs|they changed the room, not my child}.",
      ],
      young: [
        "I want to be {in class with my friends|treated the same} not {in a room on my own|different}.",
        "People {are nicer when they know why|make fun of me} so {teach everyone about it|schools should do lessons on it}.",
      ],
      school: [
        "Mainstream inclusion {needs|means} {smaller classes and trained adults|space that our building has not got}; {league tables pull the other way|good will is not enough}.",
        "Schools that include {attract more pupils with needs and pay for it|are not rewarded}, while others {send families our way|say that they are full}.",
      ],
      service: [
        "{A countywide approach|Inclusive education} is right, and {specialist places are still needed|every school must take part}.",
      ],
    },
    asked: [
      "{Hold schools to account|Say openly} when they turn children away.",
      "{Sensory rooms|Quiet spaces} in {every|each} mainstream school.",
      "Both: {more special school places|specialist units} and {better mainstream|real inclusion}.",
    ],
    short: [
      "Inclusion costs money",
      "More special school places",
      "Quiet room in every school",
      "include everyone",
    ],
  },
  {
    // Attitudes in public places
    weight: 2,
    said: {
      family: [
        "People {stare|tut} when {child} is upset in {a shop|the park|town}, so we {stay at home|have stopped going}.",
      ],
      young: ["People {stare at me|talk to my carer and not me} in shops."],
      school: [
        "{Our town|The community} could {do more|learn a lot} from {what our pupils can do|meeting our pupils}.",
      ],
      service: [
        "{Public buildings|Surgeries, ours included,} are {noisy and bright|not designed for these children}.",
      ],
    },
    asked: [
      "{Awareness|Short training} for {shops, libraries and leisure centres|bus drivers}.",
      "More {changing places toilets|step-free paths}.",
    ],
    short: [
      "Teach people to be kind",
      "Changing places toilets",
      "Stop the staring",
    ],
  },
  {
    // Respite and family
    weight: 2,
    said: {
      family: [
        "We have had {no|four hours of} respite {this year|since March}, and {my other children miss out|my marriage nearly did not survive}.",
      ],
      young: [
        "My {brother|sister} misses out because of {my appointments|me} and {that makes me sad|there should be something for them too}.",
      ],
      school: [
        "Siblings {carry a great deal|are forgotten}, and {we see it in class|a young carers' group helps}.",
      ],
      service: [
        "Short breaks {keep families together|are cheaper than crisis}, and {eligibility is too narrow|many never ask}.",
      ],
    },
    asked: [
      "{Respite|Short breaks} before {crisis|families break}.",
      "Something for {siblings|brothers and sisters}.",
    ],
    short: ["Respite please", "Remember the siblings"],
  },
];
