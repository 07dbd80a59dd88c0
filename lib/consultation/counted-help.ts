/**
 * Who answered, with what help and in whose words, as responses are counted: the
 * answer to `help`, with that to `whose-words` after a stroke where it was given;
 * the last is for those who said nothing of it.
 */
export const countedHelp = [
  "for-myself",
  "with-help/my-own",
  "with-help/written-down-for-me",
  "with-help/helper-answered-for-me",
  "with-help",
  "on-behalf/my-own",
  "on-behalf/written-down-for-me",
  "on-behalf/helper-answered-for-me",
  "on-behalf",
  "",
] as const;
