import type { Saved } from "./save.ts";

type Problems = Saved["problems"];

/** What the page says of one question; empty where nothing is wrong. */
export function problemShown(question: string): string {
  const place = document.getElementById(`${question}-problem`);
  return place && !place.hidden ? (place.lastChild?.textContent ?? "") : "";
}

/** Says beside a question what is wrong with its answer, to who looks and who listens, or takes it back. */
export function showProblem(question: string, message: string | undefined) {
  const place = document.getElementById(`${question}-problem`);
  const field = place?.closest(".field");
  const prefix = place?.firstElementChild;
  if (!place || !field || !prefix) return;
  place.replaceChildren(prefix, message ?? "");
  place.hidden = message === undefined;
  field.classList.toggle("invalid", message !== undefined);

  const control = document.getElementById(question);
  const described = field.matches("fieldset") ? field : control;
  if (described) describe(described, place.id, message !== undefined);
  if (described !== control) return;
  if (message === undefined) control?.removeAttribute("aria-invalid");
  else control?.setAttribute("aria-invalid", "true");
}

/** Names what describes an element, or takes it from among its names; the count of a box stays the last. */
function describe(element: Element, id: string, isThere: boolean) {
  const ids = (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter((other) => other && other !== id);
  const isCount = (other: string | undefined) => other?.endsWith("-count");
  if (isThere) ids.splice(isCount(ids.at(-1)) ? -1 : ids.length, 0, id);
  if (ids.length > 0) element.setAttribute("aria-describedby", ids.join(" "));
  else element.removeAttribute("aria-describedby");
}

/** Lists what is wrong, first on the page, and leads there; hides the list where nothing is. */
export function showSummary(problems: Problems, prefix: string) {
  const box = document.getElementById("problems");
  if (!box) return;
  box.querySelector("ul")?.replaceChildren(
    ...problems.map(({ question, message }) => {
      const link = document.createElement("a");
      link.href = `#${question}`;
      link.textContent = message;
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
  box.hidden = problems.length === 0;
  if (problems.length === 0) return;
  box.focus();
  if (!document.title.startsWith(prefix))
    document.title = `${prefix} ${document.title}`;
}

/** The address ends in `#problems`, which brings a browser there; the script moves the focus. */
export function leadToSummary() {
  const box = document.getElementById("problems");
  // A script that arrives late must not take the focus from where the reader has gone.
  if (box && !box.hidden && document.activeElement === document.body)
    box.focus();
}
