/**
 * When the words of a response may be quoted: where one of these holds. Each names,
 * by the role of a question, the option that was chosen; without it nothing is
 * quoted. The database applies it as it stores a response.
 */
export const quotableWhere = [{ "quote-permission": "yes" }] as const;
