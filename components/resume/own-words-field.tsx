import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Hint } from "#components/form/field-parts.tsx";

interface Props {
  readonly problem: ReactNode;
  readonly errorPrefix: string;
}

/** Asks what becomes of the words that a device holds already, so that opening others never drops them. */
export function OwnWordsField({ problem, errorPrefix }: Props) {
  const t = useTranslations("resume.resume.own");
  const id = "own";
  return (
    <fieldset
      aria-describedby={`${id}-hint ${id}-problem`}
      className="field invalid"
    >
      <legend>
        <span>{t("legend")}</span>
      </legend>
      <Hint id={id} text={t("hint")} />
      <p className="problem" id={`${id}-problem`}>
        <span className="visually-hidden">{errorPrefix} </span>
        {problem}
      </p>
      {(["together", "apart"] as const).map((choice, index) => (
        <label className="choice" key={choice}>
          <input
            id={index === 0 ? id : `${id}-${choice}`}
            name={id}
            type="radio"
            value={choice}
          />
          <span>{t(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
