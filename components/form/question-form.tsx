import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { fillable, slot } from "#lib/http/template.ts";
import type { ScriptWords } from "./enhance.ts";
import { QuestionField } from "./fields.tsx";
import { filled, Unless, When, whenHeld } from "./filled.tsx";
import type { Field } from "./words.ts";

interface Props {
  readonly action: string;
  readonly fields: readonly Field[];
  /** The only field's label is the page's heading. */
  readonly headed: boolean;
  /** What stands below the button that goes on, with buttons of its own. */
  readonly after: ReactNode;
}

/**
 * The page's form: plain HTML that posts and is redirected. A script makes the
 * same request while the page is filled in: see `enhance.ts`.
 */
export function QuestionForm({ action, fields, headed, after }: Props) {
  const t = useTranslations("form");
  return (
    <form
      action={action}
      {...fillable("autocomplete", whenHeld("shared", "off"))}
      data-words={JSON.stringify(useScriptWords())}
      id="answers"
      method="post"
      noValidate
    >
      <When of="toCheck">
        <input name="then" type="hidden" value="check" />
      </When>
      <input name="base" type="hidden" value={slot("base")} />
      <input name="shown" type="hidden" value={slot("shown")} />
      {fields.some(({ control }) => control.type === "box") && (
        <p className="hint">{t("noNames")}</p>
      )}
      {fields.map((field) => (
        <When key={field.id} of={filled.asked(field.id)}>
          <QuestionField
            errorPrefix={t("errorPrefix")}
            field={field}
            heading={headed}
          />
        </When>
      ))}
      {fields.some(({ required }) => !required) && (
        <Unless of="toCheck">
          <p className="hint">{t("skip")}</p>
        </Unless>
      )}
      <div className="send">
        <button className="button" type="submit">
          <When of="toCheck">{t("saveChange")}</When>
          <Unless of="toCheck">{t("continue")}</Unless>
        </button>
        {/* It changes only with the outcome: who listens is told once that it is saved, not at every pause. */}
        <p className="save-state none" role="status" />
      </div>
      {after}
    </form>
  );
}

function useScriptWords(): ScriptWords {
  const t = useTranslations("form");
  const other = useTranslations("resume.otherWords");
  return {
    errorPrefix: t("errorPrefix"),
    saved: t("saving.saved"),
    sent: t("saving.sent"),
    unsaved: t("saving.unsaved"),
    also: other("saved"),
    left: t("count.left", { count: "{count}" }),
    over: t("count.over", { count: "{count}" }),
    tooMany: t("count.tooMany"),
  };
}
