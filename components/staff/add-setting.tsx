import { useTranslations } from "next-intl";
import { Done } from "./done.tsx";
import { Problem } from "./problem.tsx";

interface Props {
  /** The link of the setting that was just added. */
  readonly added:
    { readonly code: string; readonly setting: string | null } | undefined;
  readonly problem: "missing" | "long" | "taken" | undefined;
  /** What was typed before, where it was not taken. */
  readonly name: string;
}

/** The form for a setting of its own link, with what came of it. */
export function AddSetting({ added, problem, name }: Props) {
  const t = useTranslations("share.staff.add");
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t("title")}</h2>
      {added?.setting && (
        <Done id="added">
          {t.rich("added", {
            setting: added.setting,
            code: added.code,
            link: (words) => <a href={`/share/${added.code}`}>{words}</a>,
          })}
        </Done>
      )}
      {problem && (
        <Problem heading={t("problem")}>
          <a href="#name">{t(`problems.${problem}`)}</a>
        </Problem>
      )}
      <form method="post" action="/staff/links/settings" className="fields">
        <label htmlFor="name">{t("name")}</label>
        <span className="hint" id="name-hint">
          {t("hint")}
        </span>
        <input
          id="name"
          name="name"
          type="text"
          required
          maxLength={200}
          defaultValue={name}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`name-hint${problem ? " problem" : ""}`}
        />
        <p>
          <button type="submit" className="button">
            {t("button")}
          </button>
        </p>
      </form>
    </section>
  );
}
