/** A link that opens the sender's own e-mail program with an e-mail ready to send (RFC 6068). */
export function emailDraft(subject: string, body: string): string {
  const part = (text: string) =>
    encodeURIComponent(text.replaceAll(/\r?\n/g, "\r\n"));
  return `mailto:?subject=${part(subject)}&body=${part(body)}`;
}
