/*
 * The scripts that the fonts of every format can draw. A letter of another one
 * would come out as an empty box, in a file that nobody looks at until it is
 * printed: so the build refuses it.
 */
const drawn =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]$/u;

/** The first letter that no font here can draw; undefined where all can be drawn. */
export function undrawable(text: string): string | undefined {
  return Array.from(text).find((letter) => !drawn.test(letter));
}
