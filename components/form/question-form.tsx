"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { FormProvider, type FieldErrors, useForm } from "react-hook-form";
import { ErrorSummary } from "./error-summary.tsx";
import { QuestionField } from "./fields.tsx";
import { type FormWords, FormWordsProvider } from "./form-words.tsx";
import type { Saved } from "./save.ts";
import { useAutosave } from "./use-autosave.ts";
import type { Field } from "./words.ts";

interface Props {
  readonly action: string;
  readonly fields: readonly Field[];
  /** The only field's label is the page's heading. */
  readonly headed: boolean;
  readonly problems: Saved["problems"];
  /** The page was opened from the check page and leads back there. */
  readonly thenCheck: boolean;
  readonly words: FormWords;
  /** What the page was drawn from, and which words of other devices it shows: sent back as they are. */
  readonly drawnFrom: string;
  readonly shown: string;
  /** Others use this device: the browser is to offer nobody what was typed. */
  readonly isShared: boolean;
  /** What stands below the button that goes on, with buttons of its own. */
  readonly after: ReactNode;
  /** What stands between the error summary and the form. */
  readonly children: ReactNode;
}

function asErrors(problems: Saved["problems"]): FieldErrors {
  return Object.fromEntries(
    problems.map(({ question, message }) => [
      question,
      { type: "server", message },
    ]),
  );
}

function messageOf(errors: FieldErrors, id: string): string | undefined {
  const message = errors[id]?.message;
  return typeof message === "string" ? message : undefined;
}

function isNamed(event: Event): boolean {
  const pressed = event instanceof SubmitEvent ? event.submitter : null;
  return pressed instanceof HTMLButtonElement && pressed.name !== "";
}

/**
 * The page's form: plain HTML that posts and is redirected. With JavaScript the
 * same request is also made while the page is filled in, which saves and
 * validates: the server has the only copy of the rules and of their words.
 */
export function QuestionForm({
  action,
  fields,
  headed,
  problems,
  thenCheck,
  words,
  drawnFrom,
  shown,
  isShared,
  after,
  children,
}: Props) {
  const element = useRef<HTMLFormElement>(null);
  const sending = useRef(false);
  const [summary, setSummary] = useState(problems);
  const [initialErrors] = useState(() => asErrors(problems));
  const { state, isPending, base, saveNow, saveSoon } = useAutosave(
    element,
    drawnFrom,
  );
  const [next, setNext] = useState<string>();

  // No default values: the boxes hold what the server, or a visitor faster than this script, put there.
  const form = useForm({
    mode: "onBlur",
    errors: initialErrors,
    shouldFocusError: false,
    resolver: async (values: Record<string, string | string[]>) => {
      // A field left just before the button was pressed may be answered after it: that says nothing of the sending.
      const isSending = sending.current;
      const saved = await saveNow();
      if (!saved) return { values: {}, errors: { root: { type: "unsaved" } } };
      const found = saved.problems.filter(
        // A question left empty is no mistake until its page is sent.
        ({ question }) => isSending || values[question]?.length,
      );
      if (isSending) {
        setSummary(found);
        setNext(saved.next);
      }
      return found.length > 0
        ? { values: {}, errors: asErrors(found) }
        : { values, errors: {} };
    },
  });

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: saveSoon }),
    [form, saveSoon],
  );
  useEffect(() => {
    if (next && summary.length === 0) window.location.assign(next);
  }, [next, summary]);
  useEffect(() => {
    if (summary.length > 0 && !document.title.startsWith(words.errorPrefix))
      document.title = `${words.errorPrefix} ${document.title}`;
  }, [summary, words.errorPrefix]);

  async function send(event: React.SyntheticEvent) {
    // A button with a name asks for something else than to go on: the browser sends it as it is.
    if (isNamed(event.nativeEvent)) return;
    event.preventDefault();
    sending.current = true;
    await form.handleSubmit(() => undefined)(event);
    sending.current = false;
  }

  return (
    <FormWordsProvider value={words}>
      <FormProvider {...form}>
        <ErrorSummary heading={words.problems} problems={summary} />
        {children}
        <form
          action={action}
          autoComplete={isShared ? "off" : undefined}
          id="answers"
          method="post"
          noValidate
          onSubmit={(event) => void send(event)}
          ref={element}
        >
          {thenCheck && <input name="then" type="hidden" value="check" />}
          <input name="base" type="hidden" value={base} />
          <input name="shown" type="hidden" value={shown} />
          {fields.some(({ kind }) => kind === "open-text") && (
            <p className="hint">{words.noNames}</p>
          )}
          {fields.map((field) => (
            <QuestionField
              errorPrefix={words.errorPrefix}
              field={field}
              heading={headed}
              key={field.id}
              problem={messageOf(form.formState.errors, field.id)}
            />
          ))}
          {!thenCheck && fields.some(({ required }) => !required) && (
            <p className="hint">{words.skip}</p>
          )}
          <div className="send">
            <button className="button" type="submit">
              {words.continue}
            </button>
            {/* It changes only with the outcome: who listens is told once that it is saved, not at every pause. */}
            <p
              className={`save-state ${state}${isPending ? " pending" : ""}`}
              role="status"
            >
              {state === "none" ? "" : words[state]}
            </p>
          </div>
          {after}
        </form>
      </FormProvider>
    </FormWordsProvider>
  );
}
