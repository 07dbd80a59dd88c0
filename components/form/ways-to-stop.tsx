import { useTranslations } from "next-intl";

/** The buttons of a page's form that save it and do not go on. */
export function WaysToStop({ isShared }: { readonly isShared: boolean }) {
  const t = useTranslations("resume");
  return (
    <div className="stop">
      {isShared && <p>{t("shared.on")}</p>}
      <p>
        <button
          className="button secondary"
          name="leave"
          type="submit"
          value="later"
        >
          {t("page.later")}
        </button>{" "}
        {isShared && (
          <button
            className="button secondary"
            name="leave"
            type="submit"
            value="finish"
          >
            {t("shared.finish")}
          </button>
        )}
      </p>
    </div>
  );
}
