import type { Theme } from "./theme.ts";

export const priority4: readonly Theme[] = [
  {
    // Therapies
    weight: 4,
    said: {
      family: [
        "{Occupational therapy|Physiotherapy|Speech therapy} {stopped|was cut} when {child} {started school|turned eleven}, though {the need did not|nothing had changed}.",
        "The therapist {sees {child} once a term|writes a programme} and {a teaching assistant is left to do it|nobody has the time to do it}.",
        "{child}'s {wheelchair|standing frame} was {outgrown before it came|ten months late}.",
      ],
      young: [
        "My {physio|OT} {helps me do the things I like|has changed so many times}.",
        "My wheelchair {hurts|is too small} and {we are waiting|nobody comes}.",
      ],
      school: [
        "Therapy is {written into plans and not delivered|commissioned by the hour and spent on travel}.",
        "We {buy in|pay for} therapists {from our own budget|because the service has none}.",
      ],
      service: [
        "Therapists are {stretched across too many schools|hard to recruit}; {joint commissioning must start from need|the money follows old boundaries}.",
      ],
    },
    asked: [
      "Therapists who {come to school every week|train the staff and stay}.",
      "Therapy should {follow the child|go on after eleven}.",
    ],
    short: [
      "More therapists",
      "OT please",
      "Therapies cut to nothing",
      "Wheelchair service is too slow",
    ],
  },
  {
    // School nursing and health in school
    weight: 3,
    said: {
      family: [
        "There is no nurse {on site|at school most days}, so I {am called in|give up work} to {do the feeds|give the medicine}.",
        "Nobody at school {is trained in|is confident with} {epilepsy|gastrostomy feeding|diabetes}, and I {worry all day|sit by the phone}.",
      ],
      young: [
        "The nurse {is kind|knows me} but is {only there on Tuesdays|gone now}.",
      ],
      school: [
        "School nursing is {stretched thin|down to one visit a month}, and {our staff do clinical tasks they never chose|we carry the risk}.",
        "Special schools {must have|need} {a full team of nurses|nursing every day}.",
      ],
      service: [
        "Special school nursing has {vacancies that we cannot fill|never been at full strength}, and {training school staff is no replacement|the risk sits with schools}.",
      ],
    },
    asked: [
      "A nurse {in every special school|on site every day}.",
      "{Training and cover|Clear rules} for staff who give medicine.",
    ],
    short: [
      "Bring back school nurses",
      "Nurse in every school",
      "health needs forgotten",
    ],
  },
  {
    // Training of teachers
    weight: 5,
    said: {
      family: [
        "{Teachers|Most teachers} {mean well|are kind} but {have had an afternoon's training in autism|do not understand sensory needs}.",
        "It depends {on the teacher you get|entirely on luck}: {last year was wonderful, this year is a nightmare|one understands and the next does not}.",
        "{child} was punished for {not sitting still|wearing ear defenders|a meltdown}, which is {punishing the disability|like punishing a child for needing glasses}.",
      ],
      young: [
        "Some teachers {get it|understand} and some {think I am being rude|shout}.",
        "Cover teachers {never know|do not read} {my plan|that I can leave the room}.",
      ],
      school: [
        "Newly qualified teachers {come to us with a day on SEND|are not ready}, and {cover for training costs more than the training|there is no money for cover}.",
        "The Mainstream Core Standards are {useful|sound}, but {few class teachers have opened them|leaders must make time for them}.",
      ],
      service: [
        "{Training|Advice} for schools is what {we would most like to do more of|prevents referrals}, and it is {the first to be cut|not commissioned}.",
      ],
    },
    asked: [
      "Train {every teacher|all staff, lunch staff too} in {autism and ADHD|sensory needs|SEND} {every year|from the start}.",
      "Let {autistic adults|parents} {lead|help with} the training.",
    ],
    short: [
      "Train the teachers",
      "Better SEND training",
      "Teacher lottery",
      "autism training for all staff",
    ],
  },
  {
    // Mental health
    weight: 3,
    said: {
      family: [
        "{child}'s anxiety {took over|is now the main problem} because {needs were not met|school was too much for too long}.",
        "CAMHS {turned us away because of the autism|said it was behaviour|closed the case after two calls}.",
      ],
      young: [
        "My {anxiety|mental health} {is worse than anything else|got bad} and {there is nobody to talk to at school|you wait ages for help}.",
      ],
      school: [
        "Emotional {health|wellbeing} is now {the largest need on our register|behind most absence}.",
      ],
      service: [
        "Autistic young people are {passed between CAMHS and neurodevelopmental teams|over-represented on our lists}.",
      ],
    },
    asked: [
      "Mental health {workers|counsellors} in {every school|schools}.",
      "CAMHS should not {turn away|refuse} {autistic children|children with a diagnosis}.",
    ],
    short: [
      "Mental health support",
      "CAMHS turned us away",
      "someone to talk to",
    ],
  },
  {
    // Funding and staff
    weight: 3,
    said: {
      family: [
        "The {teaching assistant|one to one} {left and was not replaced|is shared between four children}.",
      ],
      young: [
        "My TA {left|is off a lot} and {lessons are harder now|now no one helps}.",
      ],
      school: [
        "{Outcomes follow money|None of this works without money}: we {cut two teaching assistants this year|fund the first six thousand from nothing}.",
        "High needs funding {takes a term to apply for|changes every year}.",
      ],
      service: [
        "A joint commissioning framework only helps if {budgets are really pooled|health and the council share the risk}.",
      ],
    },
    asked: [
      "Fund {schools|support} {properly|for the whole year}.",
      "More teaching assistants, {trained and paid fairly|who stay}.",
    ],
    short: [
      "Fund it properly",
      "Where is the money?",
      "More TAs",
      "No money no change",
    ],
  },
];
