import { useTranslations } from "next-intl";
import {
  choicesOf,
  chosen,
  type Setting,
  type Settings,
} from "#lib/display/settings.ts";

/** One setting as a question: each choice with its whole row as its label. */
export function Choices({
  setting,
  kept,
}: {
  readonly setting: Setting;
  /** What this device has now. */
  readonly kept: Settings;
}) {
  const t = useTranslations("display");
  const now = chosen(kept, setting);
  return (
    <fieldset className="field">
      <legend>
        <span>{t(`legends.${setting}`)}</span>
      </legend>
      {choicesOf(setting).map((choice) => (
        <label className="choice" key={choice}>
          <input
            type="radio"
            name={setting}
            value={choice}
            defaultChecked={choice === now}
          />
          <span>{t(`choices.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
