import { getTranslations } from "next-intl/server";
import { TopicMark } from "#components/site/topic-mark.tsx";
import { addressOf } from "#lib/consultation/document-address.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import { shortDocument } from "#lib/consultation/documents.ts";
import { marks } from "#lib/consultation/marks.ts";
import { pageAbout } from "#lib/consultation/questionnaire.ts";
import { questionnaire } from "#lib/consultation/standard-questionnaire.ts";
import { readPart } from "#lib/documents/read-document.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";
import "./home.css";

/** The topics that have a mark, as the draft names them, each a link to its part. */
export async function MarkedTopics({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations("home.topics");
  const entries = await Promise.all(
    marks.map(({ topic }) => entryOf(topic, locale)),
  );
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("intro")}</p>
      <ul className="topics">{entries}</ul>
      <p>
        {t.rich("summary", {
          link: (words) => (
            <a href={addressIn(locale, addressOf(shortDocument))}>{words}</a>
          ),
        })}
      </p>
    </section>
  );
}

async function entryOf(topic: TopicId, locale: Locale) {
  const reading = pageAbout(questionnaire, topic)?.reading;
  if (!reading) throw new Error(`${topic} has no part to read`);
  const { document, part } = reading;
  const { title } = await readPart(locale, document, part);
  return (
    <li key={topic}>
      <TopicMark topic={topic} />
      <a href={addressIn(locale, addressOf(document, part))}>{title}</a>
    </li>
  );
}
