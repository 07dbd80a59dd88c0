import { useTranslations } from "next-intl";
import { LeaveByKey } from "./leave-by-key.tsx";

/** The id of the link that leaves quickly. */
export const leaveLink = "leave-quickly";

/** What the Escape key does, in the page's language. */
export function LeaveTool() {
  const t = useTranslations("resume.quick");
  return <LeaveByKey link={leaveLink} words={t("key")} />;
}
