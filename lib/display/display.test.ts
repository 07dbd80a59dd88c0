import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  blackOnWhite,
  type Colour,
  type Colours,
  cream,
  dark,
  light,
  yellowOnBlack,
} from "./colours.ts";
import { cssOf, previewCss } from "./css.ts";
import {
  choicesOf,
  chosen,
  declarationsOf,
  readSettings,
  settings,
  settingsOf,
  writeSettings,
} from "./settings.ts";

const tokens = readFileSync("app/tokens.css", "utf8").replaceAll(
  /\/\*.*?\*\//gs,
  "",
);

/** The declarations of the first rule after a place in the tokens. */
function declaredAfter(place: string): ReadonlyMap<string, string> {
  const rule = tokens.slice(tokens.indexOf(place)).split("}")[0] ?? "";
  return new Map(
    Array.from(
      rule.matchAll(/([\w-]+):\s*([^;]+);/g),
      ([, name = "", value = ""]) =>
        [name, value.trim().replaceAll(/\s+/g, " ")] as const,
    ),
  );
}

describe("the design and the choices", () => {
  const designed = declaredAfter(":root");
  const onDark = declaredAfter("prefers-color-scheme: dark");

  test("the first choice of each setting is what the tokens say", () => {
    for (const [choice] of settings.map(choicesOf)) {
      assert.ok(choice);
      for (const [name, value] of Object.entries(declarationsOf(choice)))
        assert.equal(designed.get(name), value, name);
    }
  });

  test("light and dark are the tokens' own colours, all of them", () => {
    const written = (colours: Colours, all: ReadonlyMap<string, string>) => {
      for (const [name, colour] of Object.entries(colours))
        assert.equal(all.get(`--${name}`), colour, name);
    };
    written(light, designed);
    written(dark, new Map([...designed, ...onDark]));
    const coloured = [...designed].filter(([, value]) => value.startsWith("#"));
    assert.deepEqual(
      coloured.map(([name]) => name.slice(2)).sort(),
      Object.keys(light).sort(),
    );
  });

  test("the choices of a setting all say something of the same tokens", () => {
    for (const setting of settings) {
      const shapes = choicesOf(setting)
        .filter((choice) => choice !== "colours-device")
        .map((choice) => Object.keys(declarationsOf(choice)).sort());
      for (const shape of shapes) assert.deepEqual(shape, shapes[0], setting);
    }
  });
});

describe("a reader's settings", () => {
  test("come back from a cookie as they were written", () => {
    const all = settingsOf([
      "typeface-browser",
      "size-150",
      "colours-yellow-on-black",
    ]);
    const text = writeSettings(all);
    assert.equal(text, "size-150.colours-yellow-on-black.typeface-browser");
    assert.deepEqual(readSettings(text), all);
    assert.equal(chosen(all, "size"), "size-150");
    assert.equal(chosen(all, "spacing"), "spacing-designed");
  });

  test("hold one choice a setting, and nothing that is as designed or unknown", () => {
    assert.deepEqual(
      readSettings("size-150.size-200.spacing-designed.}</style>.__proto__"),
      ["size-150"],
    );
    for (const nothing of [undefined, "", "size-300", "x".repeat(5000)])
      assert.deepEqual(readSettings(nothing), []);
    assert.equal(writeSettings([]), "");
  });

  test("need a style only where they differ from the design", () => {
    assert.equal(cssOf([]), "");
    assert.equal(
      cssOf(["size-200", "width-window"]),
      "@media screen{html:root{--text-scale:2;--hyphens:auto;--measure:100%;--column:100%;}}",
    );
  });

  test("can be tried in the form, each choice of each setting", () => {
    const css = previewCss("form", ".preview");
    for (const choice of settings.flatMap(choicesOf))
      assert.ok(
        css.includes(`form:has([value="${choice}"]:checked) .preview{`),
      );
  });
});

describe("the contrast of every choice of colours", () => {
  const grounds = ["paper", "cream"] as const;
  const texts = [
    "ink",
    "soft",
    "teal",
    "teal-pressed",
    "link",
    "visited",
    "error",
    "success",
    "mark-1",
    "mark-2",
    "mark-3",
    "mark-4",
    "mark-5",
  ] as const;
  const pairs: readonly (readonly [Colour, Colour])[] = [
    ...grounds.flatMap((ground) =>
      texts.map((text) => [text, ground] as const),
    ),
    ["on-teal", "teal"],
    ["on-teal", "teal-pressed"],
    ["on-focus", "focus"],
    ...texts
      .filter((text) => text.startsWith("mark-"))
      .map((mark) => ["on-mark", mark] as const),
  ];

  for (const [name, colours, least] of [
    ["light", light, 4.5],
    ["dark", dark, 4.5],
    ["cream", cream, 4.5],
    ["black on white", blackOnWhite, 7],
    ["yellow on black", yellowOnBlack, 7],
  ] as const)
    test(`${name}: words have at least ${String(least)}, the borders of controls 3`, () => {
      for (const [text, ground] of pairs) {
        const ratio = contrast(colours[text], colours[ground]);
        assert.ok(ratio >= least, `${text} on ${ground}: ${ratio.toFixed(2)}`);
      }
      for (const edge of ["line", "ink", "teal"] as const)
        for (const ground of grounds) {
          const ratio = contrast(colours[edge], colours[ground]);
          assert.ok(ratio >= 3, `${edge} on ${ground}: ${ratio.toFixed(2)}`);
        }
    });

  test("is measured as WCAG says", () => {
    assert.equal(contrast("#000000", "#ffffff").toFixed(2), "21.00");
    assert.equal(contrast("#767676", "#ffffff").toFixed(2), "4.54");
  });
});

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
