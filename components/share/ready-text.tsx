import { useTranslations } from "next-intl";
import { CopyButton } from "./copy-button.tsx";

/** About how many characters stand in a line of the text box. */
const lineLength = 58;

/** Words that are ready to be passed on, to select or to copy. */
export function ReadyText({
  id,
  label,
  text,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}) {
  const t = useTranslations("share");
  return (
    <div className="ready">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={linesOf(text)} value={text} dir="auto" />
      <CopyButton
        field={id}
        label={label}
        words={{
          copy: t("copy"),
          copied: t("copied"),
          notCopied: t("notCopied"),
        }}
      />
    </div>
  );
}

function linesOf(text: string): number {
  return text
    .split("\n")
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(line.length / lineLength)),
      0,
    );
}
