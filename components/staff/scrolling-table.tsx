import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A table that scrolls sideways by itself, by keyboard too, so that the page never does. */
export function ScrollingTable({
  caption,
  children,
}: {
  readonly caption: string;
  /** The table's rows, below its caption. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("staff.tables");
  return (
    <div
      className="table"
      role="region"
      tabIndex={0}
      aria-label={t("scroll", { caption })}
    >
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
