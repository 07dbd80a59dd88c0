import { useTranslations } from "next-intl";
import {
  longestNote,
  longestReader,
  type SignOff,
  type SignOffKind,
} from "#lib/release/sign-off.ts";
import { shortTime } from "./dates.ts";

interface Props {
  /** Where the forms are posted. */
  readonly action: string;
  /** Of the words that are signed. */
  readonly version: string;
  readonly needed: readonly SignOffKind[];
  readonly signed: readonly SignOff[];
  /** The field that has to be filled in, where one was not. */
  readonly wrong: string | undefined;
}

/** What is signed of these words, and for each kind of sign-off a form for done and one for not done. */
export function SignOffForms({ needed, signed, ...form }: Props) {
  const t = useTranslations("staff.release");
  return (
    <>
      {needed.map((kind) => {
        const latest = signed.find((signOff) => signOff.kind === kind);
        return (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{t(`one.kinds.${kind}`)}</h2>
            {latest?.outcome === "done" && (
              <p>
                {t(`signed.${kind}`, {
                  reader: latest.reader ?? "",
                  by: latest.signedBy ?? t("someone"),
                  on: shortTime(latest.signedAt),
                })}
              </p>
            )}
            <DoneForm kind={kind} {...form} />
            <NotDoneForm kind={kind} {...form} />
          </section>
        );
      })}
    </>
  );
}

type FormProps = Omit<Props, "needed" | "signed"> & {
  readonly kind: SignOffKind;
};

function DoneForm({ kind, action, version, wrong }: FormProps) {
  const t = useTranslations("staff.release.one");
  const id = `reader-${kind}`;
  const isWrong = wrong === id;
  return (
    <form method="post" action={action} className="fields">
      <Signed kind={kind} version={version} outcome="done" />
      <label htmlFor={id}>{t(`reader.${kind}`)}</label>
      <span className="hint" id={`${id}-hint`}>
        {t(`readerHint.${kind}`)}
      </span>
      <input
        id={id}
        name="reader"
        type="text"
        required
        maxLength={longestReader}
        autoComplete="off"
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={`${id}-hint${isWrong ? " problem" : ""}`}
      />
      <p>
        <button type="submit" className="button">
          {t(`doneButton.${kind}`)}
        </button>
      </p>
    </form>
  );
}

function NotDoneForm({ kind, action, version, wrong }: FormProps) {
  const t = useTranslations("staff.release.one");
  const id = `note-${kind}`;
  const isWrong = wrong === id;
  return (
    <details open={isWrong}>
      <summary>{t(`noteTitle.${kind}`)}</summary>
      <form method="post" action={action} className="fields">
        <Signed kind={kind} version={version} outcome="not-done" />
        <label htmlFor={id}>{t(`note.${kind}`)}</label>
        <textarea
          id={id}
          name="note"
          rows={3}
          required
          maxLength={longestNote}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? "problem" : undefined}
        />
        <p>
          <button type="submit" className="button secondary">
            {t(`noteButton.${kind}`)}
          </button>
        </p>
      </form>
    </details>
  );
}

/** What is signed, as the form carries it. */
function Signed(signed: {
  readonly kind: string;
  readonly version: string;
  readonly outcome: string;
}) {
  return Object.entries(signed).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
