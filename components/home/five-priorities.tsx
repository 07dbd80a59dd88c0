import { getTranslations } from "next-intl/server";
import { PriorityMark } from "#components/site/priority-mark.tsx";
import { priorities } from "#lib/consultation/consultation.ts";
import { readPart } from "#lib/documents/read-document.ts";
import { addressIn, type Locale } from "#lib/i18n/routing.ts";

/** The five priorities as the strategy names them, each a link to its part. */
export async function FivePriorities({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations("home.priorities");
  const parts = await Promise.all(
    priorities.map((priority) => readPart(locale, "strategy", priority)),
  );
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("intro")}</p>
      <ul className="priorities">
        {priorities.map((priority, index) => (
          <li key={priority}>
            <PriorityMark priority={priority} />
            <a href={addressIn(locale, `/strategy#${priority}`)}>
              {parts[index]?.title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {t.rich("summary", {
          link: (words) => (
            <a href={addressIn(locale, "/documents/summary")}>{words}</a>
          ),
        })}
      </p>
    </section>
  );
}
