/**
 * The field at which a page begins: it has the focus as soon as it is there, before
 * any script, because a reader of codes, and a clerk who goes on to the next form,
 * type at once. Only pages with no other purpose than to be typed into have one.
 */
export const firstField = { autoFocus: true } as const;
