import { getTranslations } from "next-intl/server";
import { RequestForm } from "#components/format-request/request-form.tsx";
import type { Field, Typed } from "#lib/format-request/typed.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import { windowIfKnown } from "../window-if-known.ts";

interface Props {
  readonly locale: Locale;
  readonly typed?: Typed;
  readonly messages?: Partial<Record<Field, string>>;
}

/** The form with what becomes of what it asks for. */
export async function FormSection({
  locale,
  typed = {},
  messages = {},
}: Props) {
  const t = await getTranslations("format-requests.form");
  const window = await windowIfKnown();
  return (
    <>
      {window?.isDemonstration && <p className="panel">{t("demonstration")}</p>}
      <p>
        {t.rich("privacy", {
          link: (words) => <a href={addressIn(locale, "/privacy")}>{words}</a>,
        })}
      </p>
      <RequestForm
        action={addressIn(locale, "/formats/ask")}
        typed={typed}
        messages={messages}
      />
    </>
  );
}
