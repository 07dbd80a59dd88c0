import { useTranslations } from "next-intl";
import { When } from "./filled.tsx";

/** The buttons of a page's form that save it and do not go on. */
export function WaysToStop() {
  const t = useTranslations("resume");
  return (
    <div className="stop">
      <When of="shared">
        <p>{t("shared.on")}</p>
      </When>
      <p>
        <button
          className="button secondary"
          name="leave"
          type="submit"
          value="later"
        >
          {t("page.later")}
        </button>{" "}
        <When of="shared">
          <button
            className="button secondary"
            name="leave"
            type="submit"
            value="finish"
          >
            {t("shared.finish")}
          </button>
        </When>
      </p>
    </div>
  );
}
