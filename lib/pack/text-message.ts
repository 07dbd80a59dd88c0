/*
 * What a phone network sends as one text message: 160 septets of the GSM 7-bit
 * alphabet (3GPP TS 23.038, 6.2.1), 153 in each of several. Any other character
 * makes the whole message UCS-2: 70, or 67 in each of several.
 */

const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/** Two septets each: an escape comes before them. */
const extended = "\f^{}\\[~]|€";

/** How many text messages a text is sent as; 0 for an empty one. */
export function textMessages(text: string): number {
  const characters = Array.from(text);
  const isGsm = characters.every(
    (character) => basic.includes(character) || extended.includes(character),
  );
  if (!isGsm) return messages(text.length, 70, 67);
  const septets = characters.reduce(
    (sum, character) => sum + (extended.includes(character) ? 2 : 1),
    0,
  );
  return messages(septets, 160, 153);
}

function messages(length: number, alone: number, each: number): number {
  if (length === 0) return 0;
  return length <= alone ? 1 : Math.ceil(length / each);
}
