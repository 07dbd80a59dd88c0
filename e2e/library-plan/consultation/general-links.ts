export const generalLinks = [
  { code: "leaflet", channel: "leaflet" },
  { code: "desk", channel: "desk" },
] as const;

type Code = (typeof generalLinks)[number]["code"];

export const offeredLinks = {
  link: "desk",
  poster: "leaflet",
  newsletter: "leaflet",
  message: "desk",
  email: "desk",
} as const satisfies Readonly<Record<string, Code>>;
