/** By axe's tags: WCAG 2.0, 2.1 and 2.2 at A and AA. Nothing is left out of it and nothing is allowed to fail. */
export const standards = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22a",
  "wcag22aa",
];

/** Those of the rules that other colours can break. */
export const coloured = ["color-contrast", "link-in-text-block"];
