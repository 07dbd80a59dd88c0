import type { Theme } from "./theme.ts";

export const priority3: readonly Theme[] = [
  {
    // Waiting times
    weight: 6,
    said: {
      family: [
        "We have waited {eleven|fourteen|nineteen|twenty-two|over thirty} months for {an autism|an ADHD|a speech and language|an occupational therapy} {assessment|appointment}.",
        "The waiting list is {two years|too long}, and {nobody tells you where you are on it|there is nothing while you wait}.",
        "By the time {we were seen|the appointment came} {child} had {moved to secondary school|missed a year of learning|stopped talking to us}.",
        "We {paid for a private assessment|borrowed money to go private} because {we could not wait any longer|the wait was damaging}; families who cannot pay {just wait|go without}.",
      ],
      young: [
        "I waited {two years|from year 5 to year 8} to find out {I have ADHD|I am autistic} and {all that time I thought I was stupid|people said I was naughty}.",
        "It takes {ages|forever} to see anyone at CAMHS.",
      ],
      school: [
        "Waiting times for {a neurodevelopmental assessment|speech and language therapy|CAMHS} mean that {we support children for years without advice|behaviour is all that anyone sees}.",
        "{Every|Almost every} child on my register is {waiting for something|on a list}.",
      ],
      service: [
        "Waits are {a matter of staff|driven by demand} and {families deserve honest dates|we should say so openly}.",
        "Long waits {make needs harder to meet|cost more in the end} than early help.",
      ],
    },
    asked: [
      "Cut the waiting {lists|times} and {publish them every month|tell us honestly how long}.",
      "Help {while we wait|before a diagnosis}: {a group, a handbook, someone to ring|anything at all}.",
    ],
    short: [
      "Waiting lists.",
      "Two years is too long",
      "Still waiting",
      "The wait is shocking",
      "Cut waiting times",
    ],
  },
  {
    // Late diagnosis, missed girls
    weight: 4,
    said: {
      family: [
        "{child} was {nine|twelve|fourteen} before anybody noticed, because {they} {masked at school|was quiet|was doing well in tests}.",
        "I raised it {at two|in reception|when {they} was three} and was told to {wait and see|give it time}.",
        "Girls are {missed|overlooked} because they {cope in class and explode at home|keep quiet}.",
      ],
      young: [
        "I hid it {at school|for years} and {nobody saw|teachers said I was fine}.",
      ],
      school: [
        "We are {not trained to spot|late in spotting} {quiet children|girls who mask}, and {late diagnosis is the result|we learn it too late}.",
        "Needs could be seen {in nursery|at the two year check} if {health visitors and settings talked|checks were still done face to face}.",
      ],
      service: [
        "Late identification is {commonest in girls|a pattern in my surgery}; {parents' concerns are the best early sign|we should act on what parents say}.",
      ],
    },
    asked: [
      "Train {nurseries|reception teachers|health visitors} to {see the signs|notice earlier}.",
      "Act on {a parent's worry|the first concern}, do not {wait for failure|wait and see}.",
    ],
    short: [
      "Spot it earlier",
      "Girls get missed",
      "Diagnosed far too late",
      "listen to worried parents",
    ],
  },
  {
    // EHC plan quality
    weight: 4,
    said: {
      family: [
        "{child}'s EHC plan {was copied from somebody else's, with the wrong name in it|is vague: “access to” and “opportunities for”|says nothing that anyone must do}.",
        "The draft plan {left out|ignored} {the therapist's report|everything from health}, and {we had to appeal|it took a tribunal to put right}.",
        "The annual review is {late every year|a form that nobody reads}, so the plan still describes {a much younger child|a child of six}.",
      ],
      young: ["My plan {does not sound like me|was written without me}."],
      school: [
        "EHC plans come {without numbers|in vague words}, so {we cannot say what is owed|every review is an argument}.",
        "Plans {amended after a review arrive months later|are finalised without our corrections}.",
        "A clear template would {help|save hours}, if {the content is specific|someone checks the quality}.",
      ],
      service: [
        "We are {asked for advice with days to spare|told too late}, and {the plan then quotes half of it|our advice is cut}.",
      ],
    },
    asked: [
      "EHC plans that are {specific|clear}: {who does what, how often|hours, not “access to”}.",
      "Somebody {independent|senior} should {check the quality of plans|read plans before they go out}.",
    ],
    short: [
      "Specific plans please",
      "EHCP not worth the paper",
      "Plans full of waffle",
      "Twenty weeks means twenty weeks",
    ],
  },
  {
    // The fight for assessment
    weight: 3,
    said: {
      family: [
        "We were {refused an assessment|turned down} {twice|at first} and {won as soon as we appealed|it was agreed the day before the hearing}.",
        "You have to {fight|battle} for {everything|every hour of help}, and {those who cannot fight lose|I am so tired}.",
      ],
      young: ["My mum {had to fight for|spent all her evenings on} my plan."],
      school: [
        "The threshold for assessment {shifts|seems to change} with {each panel|the budget}, and {forms are sent back for small things|schools are told to try again}.",
      ],
      service: [
        "The process {rewards families who can push|favours those who know the system}; {we see the others|that is an inequality}.",
      ],
    },
    asked: [
      "Say {clearly|early} why you refuse, and {talk to us before it is a tribunal|meet us}.",
      "Make it {less of a fight|fair for families who cannot fight}.",
    ],
    short: [
      "Everything is a fight",
      "Too much red tape",
      "So tired of fighting",
    ],
  },
  {
    // Speech, language
    weight: 2,
    said: {
      family: [
        "Speech and language therapy was {six sessions and then discharged|a sheet of exercises|a block every half year}.",
      ],
      young: [
        "I like my speech lady but she only comes {once a term|sometimes}.",
      ],
      school: [
        "More children {start school|come to us} with {speech and language needs|very few words} than {five years ago|ever}.",
      ],
      service: [
        "A five-year plan for speech, language and communication {is welcome|must come with therapists}.",
      ],
    },
    asked: [
      "Speech and language therapists {in nurseries|on site every week}.",
      "More than a block of {six|eight} sessions.",
    ],
    short: ["More speech therapy", "Six sessions is nothing"],
  },
];
