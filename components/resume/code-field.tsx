import { useTranslations } from "next-intl";
import { describedBy, Hint, Problem } from "#components/form/field-parts.tsx";

interface Props {
  readonly typed: string;
  readonly problem: string | undefined;
  readonly errorPrefix: string;
}

/** One line for the four words; they may be pasted. */
export function CodeField({ typed, problem, errorPrefix }: Props) {
  const t = useTranslations("resume.resume");
  const id = "code";
  return (
    <div className={problem ? "field invalid" : "field"}>
      <label htmlFor={id}>
        <span>{t("label")}</span>
      </label>
      <Hint id={id} text={t("hint")} />
      <Problem id={id} prefix={errorPrefix} text={problem} />
      <input
        aria-describedby={describedBy(id, t("hint"), problem)}
        aria-invalid={problem ? true : undefined}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        defaultValue={typed}
        dir="auto"
        id={id}
        name={id}
        spellCheck={false}
        type="text"
      />
    </div>
  );
}
