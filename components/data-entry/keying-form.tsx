import { useTranslations } from "next-intl";
import type { Locale } from "#lib/i18n/routing.ts";
import { firstField } from "./first-field.ts";
import type { KeyedPage } from "./field-words.ts";
import { Both, KeyedQuestion } from "./keyed-question.tsx";
import { KeyingKeys } from "./keying-keys.tsx";

export interface KeyingDetails {
  readonly serial: string;
  readonly received: string;
}

interface Props {
  /** The form's id: what is sent twice is one form. */
  readonly id: string;
  readonly nth: 1 | 2;
  readonly locale: Locale;
  /** Of the questionnaire that the form is of. */
  readonly version: number;
  readonly language: { readonly tag: string; readonly direction: string };
  readonly pages: readonly KeyedPage[];
  /** What is written about the form; undefined at a second keying, where it is known. */
  readonly details: KeyingDetails | undefined;
  readonly hasScan: boolean;
  /** By the id of the field. */
  readonly problems: ReadonlyMap<string, string>;
  /** The id of what says that the form before was saved. */
  readonly savedAt: string | undefined;
}

/** A whole form on one page, in the order of its paper, for the keyboard alone. Works without a script. */
export function KeyingForm(props: Props) {
  const t = useTranslations("data-entry.key");
  const { id, nth, locale, language, pages, details, problems } = props;
  const begins = problems.size === 0 && !details;
  return (
    <KeyingKeys>
      <form
        action="/staff/data-entry/key/upload"
        className="keying"
        encType="multipart/form-data"
        method="post"
        noValidate
      >
        {/* The form's first button is pressed by Enter: this one does nothing, so that no half-filled form is sent. */}
        <button disabled hidden type="submit">
          {t("save")}
        </button>
        <input name="form" type="hidden" value={id} />
        <input name="nth" type="hidden" value={nth} />
        <input name="locale" type="hidden" value={locale} />
        <input name="version" type="hidden" value={props.version} />
        {details && <Details {...props} details={details} />}
        {pages.map((page) => (
          <section key={page.id} aria-labelledby={`page-${page.id}`}>
            <h2 id={`page-${page.id}`}>
              <Both language={language} of={page.title} />
            </h2>
            {page.fields.map((field) => (
              <KeyedQuestion
                begins={begins && field.number === 1}
                field={field}
                key={field.id}
                language={language}
                problem={problems.get(field.id)}
              />
            ))}
          </section>
        ))}
        {nth === 1 && (
          <Scan hasScan={props.hasScan} problem={problems.get("scan")} />
        )}
        <p className="keyed">
          <button className="button" type="submit">
            {t("save")}
          </button>
        </p>
      </form>
    </KeyingKeys>
  );
}

function Details({
  details,
  problems,
  savedAt,
}: Pick<Props, "problems" | "savedAt"> & { readonly details: KeyingDetails }) {
  const t = useTranslations("data-entry.key");
  const fields = ["serial", "received"] as const;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t("about")}</h2>
      <div className="keyed-details">
        {fields.map((field) => {
          const problem = problems.get(field);
          const described = [
            // Who begins here hears first what became of the form before.
            field === "serial" && savedAt,
            `${field}-hint`,
            problem && `${field}-problem`,
          ];
          return (
            <div className={problem ? "keyed invalid" : "keyed"} key={field}>
              <label htmlFor={field}>{t(field)}</label>
              <span className="hint" id={`${field}-hint`}>
                {t(`${field}Hint`)}
              </span>
              {problem && (
                <p className="keyed-problem" id={`${field}-problem`}>
                  {problem}
                </p>
              )}
              <input
                {...(field === "serial" && problems.size === 0 && firstField)}
                aria-describedby={described.filter(Boolean).join(" ")}
                aria-invalid={problem ? true : undefined}
                autoComplete="off"
                defaultValue={details[field]}
                id={field}
                name={field}
                spellCheck={false}
                type="text"
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Scan({
  hasScan,
  problem,
}: {
  readonly hasScan: boolean;
  readonly problem: string | undefined;
}) {
  const t = useTranslations("data-entry.key");
  return (
    <section aria-labelledby="scan-title">
      <h2 id="scan-title">{t("scanTitle")}</h2>
      <div className={problem ? "keyed invalid" : "keyed"}>
        <label htmlFor="scan">{t("scan")}</label>
        <span className="hint" id="scan-hint">
          {t("scanHint")} {hasScan && t("hasScan")}
        </span>
        {problem && (
          <p className="keyed-problem" id="scan-problem">
            {problem}
          </p>
        )}
        <input
          accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
          aria-describedby={`scan-hint${problem ? " scan-problem" : ""}`}
          id="scan"
          name="scan"
          type="file"
        />
      </div>
    </section>
  );
}
