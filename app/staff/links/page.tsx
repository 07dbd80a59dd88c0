import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AddSetting } from "#components/staff/add-setting.tsx";
import { LinksTable } from "#components/staff/links-table.tsx";
import { countByLink, listLinks } from "#lib/database/settings.ts";
import { siteAddress } from "#lib/http/site-address.ts";
import { may } from "#lib/staff/abilities.ts";
import { requireStaff } from "../access.ts";
import { firstOf, type Search } from "../addresses.ts";
import { readProblem } from "./problems.ts";
import "#components/staff/links.css";

export async function generateMetadata() {
  const t = await getTranslations("share.staff");
  return { title: t("title") };
}

/** The links that were given out. Analysts see how many responses came by each, administrators add settings. */
export default async function Links({
  searchParams,
}: {
  readonly searchParams: Search;
}) {
  const { role } = await requireStaff("/staff/links");
  if (!may(role, "see-workspace")) redirect("/staff/no-role");
  const t = await getTranslations("share.staff");
  const search = await searchParams;
  const links = await listLinks();
  const { site, isPublic } = siteAddress(await headers());
  const counts = may(role, "read-answers") ? await countByLink() : undefined;
  const added = links.find(({ code }) => code === firstOf(search["added"]));
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      {!isPublic && <p className="panel">{t("trial")}</p>}
      {may(role, "keep-links") && (
        <AddSetting
          added={added}
          problem={readProblem(firstOf(search["problem"]))}
          name={firstOf(search["name"]) ?? ""}
        />
      )}
      {counts && (
        <p className="working-mark">
          <strong>{t("working")}</strong> {t("workingText")}
        </p>
      )}
      <LinksTable links={links} counts={counts} site={site} />
    </>
  );
}
