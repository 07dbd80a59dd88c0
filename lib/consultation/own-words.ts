/**
 * The words of this consultation and no other: they stand here and in `messages/`
 * alone, so that the rest serves another consultation unchanged
 * (lib/checks/own-words.test.ts).
 */
export const ownWords: readonly RegExp[] = [
  /kent(?![a-z])/i,
  /\bSEND\b/,
  /\bsencos?\b/i,
  /priority-\d|\bfive priorities\b/i,
  /\b(parent-)?carer\b/i,
  /\bEHC/,
  /\bNHS\b/,
  /\bIASK\b/i,
  /\bPACT\b/,
  /\bEqIA\b/i,
  /Maidstone|Thanet|Canterbury/,
];
