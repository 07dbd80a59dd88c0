const codes = "123456789abcdefghijklmnopqrstuvwxyz";

/** The key that chooses nothing: what was chosen by mistake is taken back by it. */
export const noneCode = "0";

/**
 * The key that chooses the option at a place, counted from 0: 1 to 9, then letters.
 *
 * @throws Error where there are more options than keys
 */
export function optionCode(index: number): string {
  const code = codes[index];
  if (code === undefined) throw new Error("more options than keys");
  return code;
}
