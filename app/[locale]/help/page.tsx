import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EasyHelp } from "#components/help/easy-help.tsx";
import { PictureCredit } from "#components/site/picture-credit.tsx";
import { ReachUs } from "#components/help/reach-us.tsx";
import { renditionsIn } from "#lib/i18n/languages.ts";
import { consultation } from "#lib/consultation/consultation.ts";
import { addressIn, localeFor } from "#lib/i18n/routing.ts";
import { type LocaleProps, localeOf } from "../locale.ts";

export async function generateMetadata({
  params,
}: LocaleProps): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "help" });
  return { title: t("title"), description: t("intro") };
}

/** How to reach people, and how to help somebody so that it is still they who answer. */
export default async function Help({ params }: LocaleProps) {
  const locale = await localeOf(params);
  const t = await getTranslations("help");
  const hasEasyRead = renditionsIn(locale).includes("easy-read");
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("intro")}</p>
      <p className="not-printed">
        <a href="#easy-read">{t("easy.title")}</a>
      </p>
      <section>
        <h2>{t("reach.title")}</h2>
        <ReachUs />
      </section>
      <section>
        <h2 id="helping">{t("honest.title")}</h2>
        <p>{t("honest.intro")}</p>
        <ul>
          <li>{t("honest.read")}</li>
          <li>{t("honest.wait")}</li>
          <li>{t("honest.words")}</li>
          <li>{t("honest.lead")}</li>
          <li>{t("honest.skip")}</li>
          <li>{t("honest.private")}</li>
          <li>{t("honest.own")}</li>
        </ul>
        <p>{t("honest.ask")}</p>
      </section>
      <section>
        <h2>{t("ways.title")}</h2>
        <p>
          {t.rich(hasEasyRead ? "ways.text" : "ways.textWithout", {
            easy: (words) => (
              <a
                href={addressIn(
                  localeFor(locale, "easy-read"),
                  "/questionnaire",
                )}
              >
                {words}
              </a>
            ),
            formats: (words) => (
              <a href={addressIn(locale, "/formats")}>{words}</a>
            ),
          })}
        </p>
      </section>
      <section>
        <h2>{t("services.title")}</h2>
        <p>{t("services.intro")}</p>
        <ul>
          {consultation.services.map(({ words, address }) => (
            <li key={words}>
              {t.rich(`services.${words}`, {
                link: (name) => (
                  <a href={address}>
                    <bdi>{name}</bdi>
                  </a>
                ),
              })}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id="easy-read">{t("easy.title")}</h2>
        <EasyHelp />
        <PictureCredit />
      </section>
    </>
  );
}
