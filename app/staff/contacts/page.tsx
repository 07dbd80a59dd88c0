import { getTranslations } from "next-intl/server";
import { Pagination } from "#components/staff/pagination.tsx";
import { ScrollingTable } from "#components/staff/scrolling-table.tsx";
import { contactsAPage, readContacts } from "#lib/database/contacts.ts";
import { requireAbility } from "../access.ts";
import { firstOf, idOf, type Search, withSearch } from "../addresses.ts";
import { pagesOf } from "../paging.ts";

export async function generateMetadata() {
  const t = await getTranslations("staff.contacts");
  return { title: t("title") };
}

const addressOf = (page: number) =>
  withSearch("/staff/contacts", { page: page === 1 ? undefined : page });

/** To whom the result is to be sent. */
export default async function Contacts({
  searchParams,
}: {
  readonly searchParams: Search;
}) {
  const page = idOf(firstOf((await searchParams)["page"])) ?? 1;
  await requireAbility(addressOf(page), "read-contacts");
  const t = await getTranslations("staff.contacts");
  const { contacts, total } = await readContacts(page);
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      {contacts.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <p>{t("count", { total })}</p>
          <ScrollingTable caption={t("caption")}>
            <thead>
              <tr>
                <th scope="col">{t("email")}</th>
                <th scope="col">{t("whose")}</th>
              </tr>
            </thead>
            <tbody>
              {contacts.map(({ email, isSample }, at) => (
                <tr key={at}>
                  <td>{email}</td>
                  <td>{t(isSample ? "isSample" : "isReal")}</td>
                </tr>
              ))}
            </tbody>
          </ScrollingTable>
        </>
      )}
      <Pagination
        page={page}
        pages={pagesOf(total, contactsAPage, page, addressOf)}
        addressOf={addressOf}
      />
    </>
  );
}
