import { useTranslations } from "next-intl";
import {
  longestThemeDefinition,
  longestThemeName,
  type ThemeWords,
} from "#lib/coding/theme.ts";

interface Props {
  readonly words: ThemeWords;
  /** What was typed before was not taken; the problem is at the top of the page. */
  readonly isWrong: boolean;
}

/** The words of a theme, to type or to change. */
export function ThemeFields({ words, isWrong }: Props) {
  const t = useTranslations("staff.themes");
  const problem = isWrong ? " problem" : "";
  return (
    <>
      <label htmlFor="name">{t("name")}</label>
      <span className="hint" id="name-hint">
        {t("nameHint", { limit: longestThemeName })}
      </span>
      <input
        id="name"
        name="name"
        type="text"
        required
        maxLength={longestThemeName}
        defaultValue={words.name}
        autoComplete="off"
        aria-describedby={`name-hint${problem}`}
      />
      <label htmlFor="definition">{t("definition")}</label>
      <span className="hint" id="definition-hint">
        {t("definitionHint", { limit: longestThemeDefinition })}
      </span>
      <textarea
        id="definition"
        name="definition"
        rows={3}
        required
        maxLength={longestThemeDefinition}
        defaultValue={words.definition}
        aria-describedby={`definition-hint${problem}`}
      />
    </>
  );
}
