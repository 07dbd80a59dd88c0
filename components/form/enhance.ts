import { createFormControl, type FieldErrors } from "react-hook-form";
import { lengthOf } from "#lib/questions/length.ts";
import { createAutosave, type SaveState } from "./autosave.ts";
import { charactersLeft, type CountWords } from "./characters-left.ts";
import type { Saved } from "./save.ts";
import {
  leadToSummary,
  problemShown,
  showProblem,
  showSummary,
} from "./show-problems.ts";

/** The words that scripts show; the page has them in its own language. */
export interface ScriptWords
  extends CountWords, Readonly<Record<Exclude<SaveState, "none">, string>> {
  readonly errorPrefix: string;
}

type Values = Record<string, string | string[]>;
type Control = HTMLInputElement | HTMLTextAreaElement;

const enhanced = new WeakSet<HTMLFormElement>();

/**
 * Makes the page's form save and check itself while it is filled in: it sends
 * the same request as the form, and the server has the only copy of the rules
 * and of their words. The form is HTML that stays as it came; this only listens.
 */
export function enhanceForm(form: HTMLFormElement): void {
  // Once: in development React runs each effect twice.
  if (enhanced.has(form)) return;
  enhanced.add(form);
  const words = JSON.parse(form.dataset["words"] ?? "{}") as ScriptWords;
  const controls = controlsOf(form);
  const questions = [...new Set(controls.map(({ name }) => name))];
  const autosave = createAutosave(form, sayIn(form, words));
  let isSending = false;
  let next: string | undefined;

  const control = createFormControl<Values>({
    mode: "onBlur",
    // What stands in the form now: what a visitor faster than this script chose is not undone.
    defaultValues: valuesIn(controls),
    errors: asErrors(
      questions
        .map((question) => ({ question, message: problemShown(question) }))
        .filter(({ message }) => message),
    ),
    shouldFocusError: false,
    resolver: async (values) => {
      // A field left just before the button was pressed may be answered after it: that says nothing of the sending.
      const wasSending = isSending;
      const saved = await autosave.saveNow();
      if (!saved) return { values: {}, errors: { root: { type: "unsaved" } } };
      const found = saved.problems.filter(
        // A question left empty is no mistake until its page is sent.
        ({ question }) => wasSending || values[question]?.length,
      );
      if (wasSending) {
        showSummary(found, words.errorPrefix);
        next = saved.next;
      }
      return found.length > 0
        ? { values: {}, errors: asErrors(found) }
        : { values, errors: {} };
    },
  });

  for (const element of controls) listen(element, control.register);
  control.subscribe({
    formState: { values: true },
    callback: () => {
      autosave.saveSoon();
    },
  });
  control.subscribe({
    formState: { errors: true },
    callback: ({ errors = {} }) => {
      for (const question of questions)
        showProblem(question, messageOf(errors, question));
    },
  });
  form.addEventListener("submit", (event) => void send(event));
  countIn(form, words);
  leadToSummary();

  async function send(event: SubmitEvent): Promise<void> {
    // A button with a name asks for something else than to go on: the browser sends it as it is.
    if (event.submitter instanceof HTMLButtonElement && event.submitter.name)
      return;
    event.preventDefault();
    isSending = true;
    // Only where nothing is wrong.
    await control.handleSubmit(() => {
      if (next) window.location.href = next;
    })();
    isSending = false;
  }
}

/** The fields of answers: whatever has a name and can be seen. */
function controlsOf(form: HTMLFormElement): readonly Control[] {
  return Array.from(form.elements).filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && element.type !== "hidden") ||
      element instanceof HTMLTextAreaElement,
  );
}

function valuesIn(controls: readonly Control[]): Values {
  const values: Values = {};
  for (const { name, type, value, ...state } of controls.map(snapshot)) {
    const before = values[name];
    if (type === "checkbox") {
      const chosen = Array.isArray(before) ? before : [];
      values[name] = state.isChosen ? [...chosen, value] : chosen;
    } else if (type === "radio")
      values[name] = state.isChosen ? value : (before ?? "");
    else values[name] = value;
  }
  return values;
}

function snapshot(element: Control) {
  const { name, type, value } = element;
  const isChosen = element instanceof HTMLInputElement && element.checked;
  return { name, type, value, isChosen };
}

type Register = ReturnType<typeof createFormControl<Values>>["register"];

function listen(element: Control, register: Register): void {
  const { onBlur, onChange, ref } = register(element.name);
  ref(element);
  const isChoice = element.type === "radio" || element.type === "checkbox";
  element.addEventListener(isChoice ? "change" : "input", (event) => {
    void onChange(event);
  });
  element.addEventListener("blur", (event) => void onBlur(event));
}

function asErrors(problems: Saved["problems"]): FieldErrors<Values> {
  return Object.fromEntries(
    problems.map(({ question, message }) => [
      question,
      { type: "server", message },
    ]),
  );
}

function messageOf(errors: FieldErrors<Values>, id: string) {
  const message = errors[id]?.message;
  return typeof message === "string" ? message : undefined;
}

function sayIn(form: HTMLFormElement, words: ScriptWords) {
  const place = form.querySelector(".save-state");
  return (state: SaveState, isPending: boolean) => {
    if (!place) return;
    place.className = `save-state ${state}${isPending ? " pending" : ""}`;
    const said = state === "none" ? "" : words[state];
    // Set again, the same words would be heard again.
    if (place.textContent !== said) place.textContent = said;
  };
}

/** Says how many characters are left as a box is written in. */
function countIn(form: HTMLFormElement, words: CountWords): void {
  for (const box of form.querySelectorAll("textarea")) {
    const seen = document.getElementById(`${box.id}-count`);
    const heard = document.getElementById(`${box.id}-heard`);
    const longest = Number(box.dataset["longest"]);
    box.addEventListener("input", () => {
      const said = charactersLeft(lengthOf(box.value), longest, words);
      if (seen && seen.textContent !== said.seen) seen.textContent = said.seen;
      if (heard && heard.textContent !== said.heard)
        heard.textContent = said.heard;
    });
  }
}
