/*
 * Which declarations of a stylesheet name a side of the screen instead of the
 * start or the end of a line: these stay where they are when the text turns round.
 */

const sidedProperty =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right|(?:top|bottom)-(?:left|right))\b.*|left|right|(?:min-|max-)?(?:width|height))$/;
const alignment = /^(?:text-align|float|clear)$/;
const side = /^(?:left|right)$/;
const shorthand = /^(?:margin|padding|inset|border-(?:width|style|color))$/;

/** The declarations that name a side, as they are written. */
export function physicalIn(stylesheet: string): readonly string[] {
  const written = stylesheet
    .replaceAll(/\/\*[^]*?\*\//g, "")
    // The width of a screen is asked for, and no side is named.
    .replaceAll(/@(?:media|supports|container)[^{]*/g, "");
  return [...written.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
    ([declaration, property = "", value = ""]) =>
      isPhysical(property, value.trim()) ? [declaration] : [],
  );
}

function isPhysical(property: string, value: string): boolean {
  if (sidedProperty.test(property)) return true;
  if (alignment.test(property)) return side.test(value);
  if (!shorthand.test(property)) return false;
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return left !== undefined && left !== right;
}
