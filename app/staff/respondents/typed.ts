/** Where the words are read that people typed to a question about themselves. */
export function typedAddress(question: string, page = 1): string {
  const address = `/staff/respondents/${question}`;
  return page === 1 ? address : `${address}?page=${String(page)}`;
}
