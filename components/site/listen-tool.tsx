import { useTranslations } from "next-intl";
import { Listen } from "./listen.tsx";

/** The button that reads the page aloud, in the page's language. */
export function ListenTool() {
  const t = useTranslations("display");
  return (
    <Listen
      words={{
        start: t("listen.start"),
        label: t("listen.label"),
        pause: t("listen.pause"),
        goOn: t("listen.goOn"),
        stop: t("listen.stop"),
        speed: t("listen.speed"),
        slow: t("listen.speeds.slow"),
        usual: t("listen.speeds.usual"),
        fast: t("listen.speeds.fast"),
      }}
    />
  );
}
