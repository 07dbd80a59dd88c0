/**
 * Numbers that pages, commands and the database share, each with its reason. They
 * are published into the database, which names none of them itself; a change here
 * is a change everywhere.
 */
export const limits = {
  /** A count below this is hidden in whatever leaves the workspace. Five is what the Office for National Statistics uses for people. */
  suppressionThreshold: 5,
  /** A draft that nobody came back to is deleted. */
  draftDays: 30,
  /** What was not sent is kept so long after the closing, so that people can still copy their words. */
  draftDaysAfterClosing: 14,
  /** What came on paper in time may be keyed in so long after the closing; later an administrator may. */
  lateFormDays: 14,
  /** A keying that nobody goes on with is deleted. */
  keyingDays: 30,
  /** One form in so many is keyed a second time by another person. */
  secondKeyingOneIn: 10,
  /** A file or table that nobody imported is deleted. */
  importDays: 7,
  /**
   * Another format is due so many working days after it was asked: half of what the
   * Freedom of Information Act 2000 (s10) gives an authority for an answer, as who
   * waits can neither read nor answer until it is there.
   */
  formatRequestWorkingDays: 10,
  /** Where to send what nobody closed is deleted so long after it was due. */
  requestContactDaysAfterDue: 90,
  /** And, however far it was put off, so long after it was asked. */
  requestContactDays: 365,
} as const;
