import { useTranslations } from "next-intl";

interface Props {
  readonly form: string;
  /** What kind of file the scan is; undefined where there is none. */
  readonly type: string | undefined;
}

/** Kinds of picture that every browser shows within a page. */
const shown = ["image/jpeg", "image/png"];

/** A form's scan beside what was typed of it, or the way to it. */
export function ScanView({ form, type }: Props) {
  const t = useTranslations("data-entry.decide");
  if (type === undefined) return <p className="hint">{t("noScan")}</p>;
  const address = `/staff/data-entry/scan?form=${form}`;
  return (
    <section aria-labelledby="scan" className="scan">
      <h2 id="scan">{t("scan")}</h2>
      <p>
        <a href={address} rel="noreferrer" target="_blank">
          {t("openScan")}
        </a>
      </p>
      {shown.includes(type) && <img alt={t("scan")} src={address} />}
    </section>
  );
}
