import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { capacityName } from "#components/staff/names.ts";
import { shortDay } from "#components/staff/dates.ts";
import { Pagination } from "#components/staff/pagination.tsx";
import { ScrollingTable } from "#components/staff/scrolling-table.tsx";
import { questionsOn } from "#lib/analysis/place.ts";
import { readTyped, verbatimsAPage } from "#lib/database/verbatims.ts";
import { questionWords } from "#lib/i18n/questionnaire-words.ts";
import { requireAnalyst } from "../../access.ts";
import { firstOf, idOf, type Search } from "../../addresses.ts";
import { readAsked } from "../../asked.ts";
import { pagesOf } from "../../paging.ts";
import { typedAddress } from "../typed.ts";

interface Props {
  readonly params: Promise<{ readonly question: string }>;
  readonly searchParams: Search;
}

/** The question of an address, with its words; one that is not read here is not found. */
async function askedBy(params: Props["params"]) {
  const { question: id } = await params;
  const { questions, words } = await readAsked();
  const typed = questionsOn(questions, "respondents", "words");
  if (!typed.some((question) => question.id === id)) notFound();
  return { id, label: questionWords(words, id).label };
}

export async function generateMetadata({ params }: Props) {
  return { title: (await askedBy(params)).label };
}

/** What people typed to one question about themselves, a page at a time. */
export default async function Typed({ params, searchParams }: Props) {
  const { id, label } = await askedBy(params);
  const page = idOf(firstOf((await searchParams)["page"])) ?? 1;
  await requireAnalyst(typedAddress(id, page));
  const t = await getTranslations("staff");
  const { verbatims, total } = await readTyped(id, page);
  const addressOf = (other: number) => typedAddress(id, other);
  return (
    <>
      <p>
        <a href="/staff/respondents#typed">{t("respondents.back")}</a>
      </p>
      <h1>{label}</h1>
      <p className="working-mark">
        <strong>{t("topic.working")}</strong> {t("respondents.typedText")}
      </p>
      {verbatims.length === 0 ? (
        <p>{t("respondents.nobody")}</p>
      ) : (
        <>
          <p>{t("respondents.count", { total })}</p>
          <ScrollingTable caption={t("respondents.caption")}>
            <thead>
              <tr>
                <th scope="col">{t("respondents.answer")}</th>
                <th scope="col">{t("respondents.capacity")}</th>
                <th scope="col">{t("respondents.day")}</th>
              </tr>
            </thead>
            <tbody>
              {verbatims.map((verbatim) => (
                <tr key={verbatim.id}>
                  <td dir="auto" lang={verbatim.locale}>
                    {verbatim.words}
                  </td>
                  <td>{capacityName(t, verbatim.capacity)}</td>
                  <td>{shortDay(verbatim.submittedAt)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollingTable>
        </>
      )}
      <Pagination
        page={page}
        pages={pagesOf(total, verbatimsAPage, page, addressOf)}
        addressOf={addressOf}
      />
    </>
  );
}
