/** The colours of `app/tokens.css`, by the names that they have there. */
export type Colour =
  | "paper"
  | "cream"
  | "ink"
  | "soft"
  | "line"
  | "hairline"
  | "teal"
  | "teal-pressed"
  | "on-teal"
  | "link"
  | "visited"
  | "error"
  | "success"
  | "focus"
  | "on-focus"
  | "mark-1"
  | "mark-2"
  | "mark-3"
  | "mark-4"
  | "mark-5"
  | "on-mark";
export type Colours = Readonly<Record<Colour, `#${string}`>>;

/** As the tokens have them: a test holds the two together. */
export const light: Colours = {
  paper: "#fffdf8",
  cream: "#fbf3e4",
  ink: "#1b2430",
  soft: "#4a5563",
  line: "#8a8577",
  hairline: "#e3dccb",
  teal: "#0b5a5e",
  "teal-pressed": "#083f42",
  "on-teal": "#ffffff",
  link: "#0a4f9c",
  visited: "#5b2a86",
  error: "#a4161a",
  success: "#1b5e35",
  focus: "#ffd33d",
  "on-focus": "#1b2430",
  "mark-1": "#0b5a5e",
  "mark-2": "#7a3e00",
  "mark-3": "#5b2a86",
  "mark-4": "#a4161a",
  "mark-5": "#1d4f91",
  "on-mark": "#ffffff",
};

/** As the tokens have them for a dark device. */
export const dark: Colours = {
  ...light,
  paper: "#12181f",
  cream: "#1b232c",
  ink: "#f3efe6",
  soft: "#c3c9d1",
  line: "#8d97a3",
  hairline: "#35404c",
  teal: "#7fd6cf",
  "teal-pressed": "#a8e6e1",
  "on-teal": "#12181f",
  link: "#9cc9ff",
  visited: "#d3b8f5",
  error: "#ffb3ad",
  success: "#8fdcae",
  "mark-1": "#7fd6cf",
  "mark-2": "#f2b27c",
  "mark-3": "#d3b8f5",
  "mark-4": "#ffb3ad",
  "mark-5": "#9cc9ff",
  "on-mark": "#12181f",
};

/** A ground without glare, which some readers with dyslexia ask for (British Dyslexia Association, style guide). */
export const cream: Colours = {
  ...light,
  paper: "#f8ecd2",
  cream: "#f2e2bf",
  soft: "#434d5a",
  line: "#766f5e",
  hairline: "#dcc99f",
  link: "#08458a",
};

export const blackOnWhite: Colours = {
  ...light,
  paper: "#ffffff",
  cream: "#ffffff",
  ink: "#000000",
  soft: "#000000",
  line: "#000000",
  hairline: "#000000",
  teal: "#000000",
  "teal-pressed": "#3a3a3a",
  link: "#00309c",
  visited: "#551a8b",
  error: "#8b0000",
  success: "#00460f",
  "on-focus": "#000000",
};

export const yellowOnBlack: Colours = {
  paper: "#000000",
  cream: "#000000",
  ink: "#ffff00",
  soft: "#ffff00",
  line: "#ffff00",
  hairline: "#ffff00",
  teal: "#ffff00",
  "teal-pressed": "#ffffff",
  "on-teal": "#000000",
  link: "#9adfff",
  visited: "#ffc2ff",
  error: "#ffb3ad",
  success: "#90f5b0",
  focus: "#ffffff",
  "on-focus": "#000000",
  "mark-1": "#ffff00",
  "mark-2": "#ffff00",
  "mark-3": "#ffff00",
  "mark-4": "#ffff00",
  "mark-5": "#ffff00",
  "on-mark": "#000000",
};
