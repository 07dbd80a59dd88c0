import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmailLink } from "#components/site/contact.tsx";
import { Points } from "#components/form/ideas.tsx";
import { FinishOnSharedDevice } from "#components/resume/finish-on-shared-device.tsx";
import { PrintButton } from "#components/form/print-button.tsx";
import { consultation } from "#lib/consultation/consultation.ts";
import { isPictured } from "#lib/consultation/questionnaire.ts";
import { readDraft } from "#lib/database/drafts.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { readToken } from "#lib/device/draft-token.ts";
import { formIn } from "../form-in.ts";
import { isSharedDevice } from "#lib/device/shared-device.ts";
import { whereAvailable } from "../where-available.tsx";
import { type LocaleProps, localeOf } from "../../locale.ts";
import "#components/form/reference.css";

/** What it shows is one visitor's own. */
export const dynamic = "force-dynamic";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "form" });
  return { title: t("done.title"), robots: { index: false } };
}

/** The thanks and the reference. It shows nothing of what was answered: devices are shared. */
export default function DonePage(props: LocaleProps) {
  return whereAvailable(() => draw(props));
}

async function draw({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const draft = await readDraft(await readToken());
  if (draft.state !== "submitted")
    redirect(addressIn(locale, "/questionnaire"));
  const t = await getTranslations("form");
  const shared = await getTranslations("resume.shared");
  const isShared = await isSharedDevice();
  return (
    <>
      <h1>{t("done.title")}</h1>
      <div className="reference">
        <p>{t("done.referenceLabel")}</p>
        <p>
          <bdi>
            <strong>{draft.reference}</strong>
          </bdi>
        </p>
      </div>
      <p>{t("done.keep")}</p>
      {isShared && (
        <p>
          <strong>{shared("done")}</strong>
        </p>
      )}
      <PrintButton label={t("done.print")} />
      <h2>{t("done.nextTitle")}</h2>
      <Points
        pictured={isPictured(formIn(locale))}
        points={[
          { picture: "reading-answers", words: t("done.next.read") },
          { picture: "report", words: t("done.next.report") },
          { picture: "no-decision-yet", words: t("done.next.decide") },
        ]}
      />
      <p>
        {t.rich("done.questions", {
          mail: () => <EmailLink address={consultation.contacts.questions} />,
        })}
      </p>
      {isShared ? (
        <FinishOnSharedDevice
          address={addressIn(locale, "/questionnaire/finish")}
          label={shared("finish")}
        />
      ) : (
        <form action={addressIn(locale, "/questionnaire/forget")} method="post">
          <button className="button secondary" type="submit">
            {t("done.another")}
          </button>
          <p className="hint">{t("done.anotherHelp")}</p>
        </form>
      )}
    </>
  );
}
