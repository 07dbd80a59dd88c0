import type { Theme } from "./theme.ts";

/** What is said outside the priorities: about the vision, progress, anything else and equality. */

const vision: readonly Theme[] = [
  {
    weight: 3,
    said: {
      family: [
        "It is {a good vision|what we all want}, but {I want to know how|I have read such words before}.",
        "{Happy|Well cared for} comes first for us; {grades can follow|everything else follows from it}.",
        "{It all reads well|Nobody could argue with it|These are fine words}, {and I want to see it on a wet Monday|so let us hold you to it|but our week looks nothing like it}.",
        "“Services work together with families”: {in our case they do not even work with each other|when that happened once, it changed everything}.",
        "I would put {friends|feeling safe|sleep|being understood} {first|into it somewhere}.",
        "“The right people at the right time” {made me laugh and then cry|would be enough on its own}.",
      ],
      young: [
        "{I like|It is good} that it says happy.",
        "It {sounds good|is ok} but {it is hard to read|I want it to really happen}.",
      ],
      school: [
        "The vision is {sound|hard to disagree with}; {it needs measures|schools need to see themselves in it}.",
        "{Working together|The third part} is where {we have most to do|it will succeed or fail}.",
      ],
      service: [
        "{Health needs|The health part} {should not be an afterthought|is welcome here}.",
        "The vision {is one we share|matches our own}; {shared budgets would show that we mean it|delivery is the question}.",
      ],
    },
    asked: ["Say {who is responsible|by when}."],
    short: [
      "Good words",
      "Actions not words",
      "Seen it all before",
      "I agree with it",
      "Hope it happens",
    ],
  },
];

const progress: readonly Theme[] = [
  {
    weight: 3,
    said: {
      family: [
        "Ask {parents|families} {every term|twice a year} {with three questions|in a short survey}, and {publish what they say|show us the answers}.",
        "Measure {waiting times|how many children are out of school|how many plans are on time}, {school by school|district by district}.",
        "If {child} {wakes up wanting to go to school|has one friend}, it works.",
      ],
      young: [
        "Ask us if {we are happy|things got better}.",
        "{Come to our school|Do a short video} and ask.",
      ],
      school: [
        "Use {measures that exist already|a few measures}; schools cannot {fill in another return|collect more}.",
        "{Attendance|Exclusions and part-time timetables} would {tell you most|be an honest measure}.",
      ],
      service: [
        "{Outcomes that families chose|The shared outcomes framework} should {come before activity counts|have baselines}.",
        "Report {openly|every quarter}, {the bad news too|with the numbers behind it}.",
      ],
    },
    asked: [
      "{Publish|Put up} a {one page|simple} report {every term|each quarter}.",
    ],
    short: [
      "Ask families",
      "Publish the figures",
      "Waiting times",
      "Ask us again in a year",
    ],
  },
];

const anythingElse: readonly Theme[] = [
  {
    weight: 3,
    said: {
      family: [
        "{Thank you for asking|I hope someone reads this}. {Please do not let it sit on a shelf|I am writing this at midnight because it is the only quiet hour}.",
        "Our {SENCO|class teacher|health visitor} {deserves a medal|has been wonderful}; {she holds it all together|we would have sunk without her}.",
        "{IASK|Kent PACT} {helped us more than anyone|was the first place where somebody listened}.",
      ],
      young: [
        "{Thanks for asking me|My teacher helped me write this}.",
        "{Please make it happen|I hope you read this}.",
      ],
      school: [
        "SENCOs need {time out of class|a day a week protected}: {the role has grown and the hours have not|I teach four days}.",
        "{We want to help|Schools are willing}; {ask us before, not after|talk to us early}.",
      ],
      service: [
        "{We would be glad to take part in|Please involve us in} {the action plan|what follows}.",
        "The strategy {is clear|reads well}; {the action plan is what matters|resources are not mentioned}.",
      ],
    },
    asked: [
      "{Tell us what happens next|Please send the result to all families}.",
    ],
    short: [
      "Thank you",
      "Please read these",
      "Good luck!",
      "No",
      "Nothing else",
      "Do it quickly",
    ],
  },
];

const equality: readonly Theme[] = [
  {
    weight: 3,
    said: {
      family: [
        "Families {without a computer|who do not speak English well|in rural places} {will miss out|are not thought of enough}.",
        "{Single parents|Parents with a disability of their own} {cannot chase|have no time for} all of this.",
      ],
      young: ["Make it {easy to read|with pictures}."],
      school: [
        "{Gypsy, Roma and Traveller children|Children who speak another language at home} are {identified late|under-represented in support}.",
        "Girls are {identified later|missed}, which {the assessment should say|is an equality matter}.",
      ],
      service: [
        "{Deprivation|Where a family lives} {decides how soon help comes|should be looked at with the protected characteristics}.",
        "{Interpreters|Translated letters} are {not booked|needed at assessments}.",
      ],
    },
    asked: ["{Translate it|Offer interpreters}."],
    short: [
      "Think of rural families",
      "Translate it",
      "Looks fine",
      "Do not forget girls",
    ],
  },
];

export const general: Readonly<Record<string, readonly Theme[]>> = {
  "vision-why": vision,
  "measuring-progress": progress,
  "anything-else": anythingElse,
  "equality-impact": equality,
};
