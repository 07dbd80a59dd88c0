import type { Theme } from "./theme.ts";

export const priority1: readonly Theme[] = [
  {
    // Being listened to
    weight: 5,
    said: {
      family: [
        "{Nobody listened|We were not listened to} until {I put it all in writing|things fell apart at home|{child} was excluded|a new teacher came}.",
        "I {know|live with} {child} every day, and still I am {treated as the problem|told that I worry too much|asked to prove every single thing}.",
        "In meetings {six professionals talk|everyone talks} about {child} and nobody asks what {they} wants.",
        "Parents are {the experts on their own children|partners on paper only|asked last}, and decisions {feel made before we come into the room|are made without us}.",
      ],
      young: [
        "Adults {talk about me|talk over my head} in meetings {like i am not there|and then ask my mum what I think}.",
        "No one asked me {what helps|what I want|if the plan was right} until {year 9|last term}.",
        "When {one teacher|my keyworker} listened to me {everything got easier|I started going in again}.",
      ],
      school: [
        "Families tell us that {they are not heard|their views are collected and then filed}, and from what we see {that is fair|they are often right}.",
        "Pupil voice is {a box on a form|gathered once a year}; it should {shape the support|start the meeting}.",
      ],
      service: [
        "{Being listened to|A sense of being heard} is what families raise with us {most often|before anything else}.",
        "The child's own view is {often missing|a single line} in the paperwork that reaches us.",
      ],
    },
    asked: [
      "{Start every meeting|Begin} by asking the family what {matters most|a good year would look like}.",
      "Let young people {speak first|say who is in the room|send a video if they cannot face the meeting}.",
      "Write down what we said {in our own words|before the meeting ends} and show us {what changed because of it|what you did with it}.",
    ],
    short: [
      "Listen to us.",
      "Please just listen to parents",
      "We know our children",
      "Ask the young people themselves",
    ],
  },
  {
    // Passed from pillar to post
    weight: 4,
    said: {
      family: [
        "We were passed from pillar to post: school said {health|the GP}, {health|the GP} said {the council|school}, and {nobody owned it|we ended where we began}.",
        "I have told {our story|the same story} to {nine|eleven|fourteen|more than twenty} different people and {each one starts again from nothing|none of them had read the file}.",
        "Our caseworker has changed {three|four|five} times {in a year|since Easter} and {each time we go back to the start|nobody told us}.",
      ],
      young: [
        "I have had {four|five|so many} different workers and I have to explain myself {every time|again and again}.",
      ],
      school: [
        "We spend {hours|whole afternoons} finding out who a family's caseworker is {this month|now}.",
        "Referrals bounce between services because {each has its own threshold|nobody holds the whole picture}.",
      ],
      service: [
        "Families are sent {from us to school and back|round in circles} because {our systems do not talk to each other|the pathways were drawn separately}.",
      ],
    },
    asked: [
      "One named person {for each family|who stays with us} and {a direct number|an e-mail that somebody answers}.",
      "{Tell it once|One record}: we should not have to repeat {our child's history|ourselves} at every door.",
    ],
    short: [
      "Pillar to post!",
      "One named contact please",
      "Stop changing our caseworker",
      "One person who knows us",
    ],
  },
  {
    // Communication
    weight: 4,
    said: {
      family: [
        "{E-mails go unanswered|Nobody rings back|Calls are not returned} for {weeks|a month at a time}, and I only hear {when I complain|when a deadline has passed}.",
        "The letters are {full of abbreviations|cold|impossible to follow}, and {I have a degree|English is not my first language|I read them three times}.",
        "We just want to know {what is happening|where we are in the queue}, even if the answer is {nothing yet|not good}.",
      ],
      young: [
        "The letters are {really long|boring} and use words {nobody my age knows|I had to look up}.",
      ],
      school: [
        "Communication from the SEN team is {patchy|slow}; we chase by {phone and e-mail|three routes} before {we hear anything|a parent gets a reply}.",
        "When the reply is late it is {the school gate|our office} where parents come to ask.",
      ],
      service: [
        "{Discharge letters|Our reports} use language that we {understand|like} and families do not.",
      ],
    },
    asked: [
      "Answer {e-mails|messages} within {five|ten} working days, even with {a holding reply|two lines}.",
      "{Plain|Clear} letters, with {a name and a number|the next date} at the top.",
    ],
    short: [
      "Answer the phone",
      "Reply to emails!!",
      "Better comunication",
      "Keep us informed",
    ],
  },
  {
    // The Local Offer is hard to find
    weight: 3,
    said: {
      family: [
        "I only {found|heard of} the Local Offer {by accident|through another mum at the school gate|after two years}.",
        "The Local Offer website {goes round in circles|lists groups that closed long ago|does not work on my phone}.",
      ],
      young: [
        "I did not know there was a website {with things for me|for this}.",
      ],
      school: [
        "Staff {struggle|do not have the time} to search the Local Offer, so families {rely on what the SENCO knows|miss things that exist}.",
        "The Local Offer is {hard to find|better than it was}, but {out of date|you must know the right words to search for}.",
      ],
      service: [
        "We signpost to the Local Offer, but {few families have heard of it|the entries are often out of date}.",
      ],
    },
    asked: [
      "Put the Local Offer {in every school newsletter|on one printed page|in an app}, and {keep it up to date|date every entry}.",
      "{Search by postcode|Show what is near us} and say {who to ring|whether there is a waiting list}.",
    ],
    short: [
      "What local offer?",
      "Local Offer impossible to find",
      "Fix the website",
    ],
  },
  {
    // Co-production
    weight: 2,
    said: {
      family: [
        "I {came to|took part in} {an event|a workshop} and {never heard what came of it|felt useful for once}.",
        "Co-production cannot mean {showing us something that is finished|a survey at the end}.",
      ],
      young: [
        "If you ask us, {tell us what you did after|do it at a time when we are not at school}.",
      ],
      school: [
        "Real co-production {takes time and someone has to pay for it|includes schools as well as parents}.",
      ],
      service: [
        "A co-production charter is welcome {if it is used|so long as someone checks it}; {parent forums cannot carry it alone|it needs people and time}.",
      ],
    },
    asked: [
      "Pay {parents|young people} for their {time|travel} when they help to design things.",
      "{Evening|Online} meetings, so that {working parents|carers} can come.",
    ],
    short: ["Say what you did with it", "Involve us from the start"],
  },
];
