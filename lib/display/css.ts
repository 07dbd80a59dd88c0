import {
  type Choice,
  choicesOf,
  declarationsOf,
  type Settings,
  settings,
} from "./settings.ts";
import { dark, light } from "./colours.ts";

/** The style sheet of a reader's settings. On paper everything stays as it was designed. */
export function cssOf(chosen: Settings): string {
  const all = chosen.map(inCss).join("");
  // Stronger than the tokens' own `:root`, wherever in the page each stands.
  return all && `@media screen{html:root{${all}}}`;
}

/**
 * Style by which a part of a form shows what is chosen in the form, before it is
 * kept and without a script.
 *
 * @param form selects the form, `part` what is inside it
 */
export function previewCss(form: string, part: string): string {
  const rules = settings
    .flatMap(choicesOf)
    .map(
      (choice) =>
        `${form}:has([value="${choice}"]:checked) ${part}{${inCss(choice)}}`,
    );
  const ofDevice = `${form}:has([value="colours-device"]:checked) ${part}`;
  return [
    ...rules,
    `${ofDevice}{${tokensOf(light)}}`,
    `@media (prefers-color-scheme:dark){${ofDevice}{${tokensOf(dark)}}}`,
  ].join("");
}

function inCss(choice: Choice): string {
  return written(declarationsOf(choice));
}

function tokensOf(colours: Readonly<Record<string, string>>): string {
  const tokens = Object.entries(colours).map(
    ([name, value]) => [`--${name}`, value] as const,
  );
  return written(Object.fromEntries(tokens));
}

function written(declarations: Readonly<Record<string, string>>): string {
  return Object.entries(declarations)
    .map(([name, value]) => `${name}:${value};`)
    .join("");
}
