/** What the server says to a saved page: what is wrong with it, and where it leads. */
export interface Saved {
  readonly next: string;
  readonly problems: readonly {
    readonly question: string;
    readonly message: string;
  }[];
  /** This device's answers were sent already: nothing more is taken in. */
  readonly sent?: true;
  /** The state of the page's values as they are saved now: what the next save starts from. */
  readonly base?: string;
  /** Another device wrote in answer to the same questions, and the page does not show it. */
  readonly also?: true;
}

/**
 * Sends a form as the browser would, and asks for the answer as JSON.
 *
 * @throws Error where the server cannot be reached or does not take it; what was
 *   typed is then still in the form
 */
export async function save(form: HTMLFormElement): Promise<Saved> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") fields.append(name, value);
  const response = await fetch(form.action, {
    method: "POST",
    headers: { accept: "application/json" },
    body: fields,
    // Typed words are sent even while the page is being left; browsers cap such bodies at 64 kB.
    keepalive: fields.toString().length < 60_000,
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Saved;
}
