import {
  blackOnWhite,
  type Colours,
  cream,
  dark,
  light,
  yellowOnBlack,
} from "./colours.ts";

/*
 * How a reader may set the site. Each setting has choices, and a choice is what
 * it makes of the tokens of `app/tokens.css`. The first choice of each is the
 * site as it was designed: it is never kept, and needs no style.
 */

type Declarations = Readonly<Record<string, string>>;

function theme(scheme: "light" | "dark", colours: Colours): Declarations {
  const tokens = Object.entries(colours).map(
    ([name, colour]) => [`--${name}`, colour] as const,
  );
  return { "color-scheme": scheme, ...Object.fromEntries(tokens) };
}

const sizes = {
  "size-100": { "--text-scale": "1", "--hyphens": "manual" },
  "size-125": { "--text-scale": "1.25", "--hyphens": "manual" },
  "size-150": { "--text-scale": "1.5", "--hyphens": "auto" },
  "size-200": { "--text-scale": "2", "--hyphens": "auto" },
} as const;

const spacings = {
  "spacing-designed": {
    "--leading": "1.6",
    "--leading-close": "1.35",
    "--leading-tight": "1.25",
    "--letter-spacing": "normal",
    "--word-spacing": "normal",
    "--paragraph": "1.25rem",
  },
  // WCAG 1.4.12; its 2 em between paragraphs are of the body's 1.25 rem.
  "spacing-wide": {
    "--leading": "1.8",
    "--leading-close": "1.5",
    "--leading-tight": "1.5",
    "--letter-spacing": "0.12em",
    "--word-spacing": "0.16em",
    "--paragraph": "2.5rem",
  },
  "spacing-wider": {
    "--leading": "2.2",
    "--leading-close": "1.8",
    "--leading-tight": "1.6",
    "--letter-spacing": "0.18em",
    "--word-spacing": "0.32em",
    "--paragraph": "3rem",
  },
} as const;

const widths = {
  "width-designed": { "--measure": "37.5rem", "--column": "52rem" },
  "width-narrow": { "--measure": "26rem", "--column": "52rem" },
  "width-window": { "--measure": "100%", "--column": "100%" },
} as const;

const colours = {
  // The tokens themselves follow the device.
  "colours-device": {},
  "colours-light": theme("light", light),
  "colours-cream": theme("light", cream),
  "colours-dark": theme("dark", dark),
  "colours-black-on-white": theme("light", blackOnWhite),
  "colours-yellow-on-black": theme("dark", yellowOnBlack),
} as const;

const typefaces = {
  "typeface-designed": {
    "--typeface":
      "var(--font-extended, system-ui), var(--font, system-ui), system-ui, sans-serif",
  },
  // Without a value the family is the one that the reader's browser starts from.
  "typeface-browser": { "--typeface": "initial" },
  "typeface-open-dyslexic": {
    "--typeface": "var(--open-dyslexic, system-ui), system-ui, sans-serif",
  },
} as const;

const choicesBySetting = {
  size: sizes,
  spacing: spacings,
  width: widths,
  colours,
  typeface: typefaces,
} as const;

const declarations = {
  ...sizes,
  ...spacings,
  ...widths,
  ...colours,
  ...typefaces,
} satisfies Readonly<Record<string, Declarations>>;

export type Setting = keyof typeof choicesBySetting;
export type Choice = keyof typeof declarations;

export const settings = [
  "size",
  "spacing",
  "width",
  "colours",
  "typeface",
] as const satisfies readonly Setting[];

/** What differs from the design: at most one choice a setting, in the order of the settings. */
export type Settings = readonly Choice[];

/** The cookie that keeps them on the reader's device. */
export const displayCookie = "display";

/** The choices of a setting; the first one is the design. */
export function choicesOf(setting: Setting): readonly Choice[] {
  return Object.keys(choicesBySetting[setting]).filter(isChoice);
}

/** What a choice makes of the tokens. */
export function declarationsOf(choice: Choice): Declarations {
  return declarations[choice];
}

/** The choice of a setting that is in force. */
export function chosen(all: Settings, setting: Setting): Choice | undefined {
  const [designed, ...others] = choicesOf(setting);
  return others.find((choice) => all.includes(choice)) ?? designed;
}

/** Reads what a cookie or an address holds; whatever it does not know is left out. */
export function readSettings(text: string | undefined): Settings {
  return settingsOf(text?.slice(0, 500).split(".") ?? []);
}

/** The settings among any texts, such as those of a form. */
export function settingsOf(texts: readonly string[]): Settings {
  return settings.flatMap((setting) => {
    const others = choicesOf(setting).slice(1);
    return others.find((choice) => texts.includes(choice)) ?? [];
  });
}

/** The text of a cookie; empty where all is as designed. Letters, digits, hyphens and dots alone: it goes into addresses as it is. */
export function writeSettings(all: Settings): string {
  return all.join(".");
}

function isChoice(text: string): text is Choice {
  return Object.hasOwn(declarations, text);
}
