/** The links that everybody may pass on, by the channel that they are counted under; a setting's own are made by staff. */
export const generalLinks = [
  { code: "senco", channel: "school" },
  { code: "newsletter", channel: "newsletter" },
  { code: "text", channel: "text-message" },
  { code: "poster", channel: "poster" },
] as const;

type Code = (typeof generalLinks)[number]["code"];

/** Which of them stands in what is offered to pass on. */
export const offeredLinks = {
  link: "senco",
  poster: "poster",
  newsletter: "newsletter",
  message: "text",
  email: "senco",
} as const satisfies Readonly<Record<string, Code>>;
