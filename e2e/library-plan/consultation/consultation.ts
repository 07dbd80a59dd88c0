/** A made-up consultation: what a town asks about its library. */
export const consultation = {
  id: "milford-library-plan",
  code: "MILFORD-LIB",
  filePrefix: "milford-library",
  timeZone: "Europe/London",
  opensAt: "2020-12-02T00:00:00Z",
  closesAt: "2021-02-05T00:00:00Z",
  contacts: {
    questions: "library@milford.example",
    alternativeFormats: "formats@milford.example",
    phone: "01632 960000",
    textRelay: "18001 01632 960000",
    publicAddress: "www.milford.example/library",
  },
  services: [{ words: "desk", address: "https://www.milford.example/" }],
} as const;
