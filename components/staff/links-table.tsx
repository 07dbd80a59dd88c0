import { useTranslations } from "next-intl";
import { printedLink, shareLink } from "#lib/pack/links.ts";
import { channelName } from "./names.ts";
import { ScrollingTable } from "./scrolling-table.tsx";

interface Link {
  readonly code: string;
  readonly channel: string;
  readonly setting: string | null;
}

interface Props {
  readonly links: readonly Link[];
  /** True counts of responses by code, for the team only; undefined for those who count nothing. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly site: string;
}

/** Every link with whose it is, its page and QR code to pass on, and what came by it. */
export function LinksTable({ links, counts, site }: Props) {
  const t = useTranslations("share.staff");
  const staff = useTranslations("staff");
  const nameOf = ({ setting, channel }: Link) =>
    setting ?? t("everybody", { channel: channelName(staff, channel) });
  return (
    <ScrollingTable caption={t("caption")}>
      <thead>
        <tr>
          <th scope="col">{t("setting")}</th>
          <th scope="col">{t("link")}</th>
          <th scope="col">{t("passOn")}</th>
          {counts && (
            <th scope="col" className="number">
              {staff("tables.count")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr key={link.code}>
            <th scope="row">{nameOf(link)}</th>
            <td>
              <bdi>{printedLink(shareLink(site, link.code))}</bdi>
            </td>
            <td>
              <PassOn link={link} name={nameOf(link)} />
            </td>
            {counts && <td className="number">{counts.get(link.code) ?? 0}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function PassOn({
  link: { code, setting },
  name,
}: {
  readonly link: Link;
  readonly name: string;
}) {
  const t = useTranslations("share.staff");
  const ways = [
    { words: t("page"), address: setting ? `/share/${code}` : "/share" },
    { words: t("svg"), address: `/download/qr/${code}.svg` },
    { words: t("png"), address: `/download/qr/${code}.png` },
  ];
  return (
    <ul className="pass-on">
      {ways.map(({ words, address }) => (
        <li key={address}>
          <a href={address} aria-label={`${words}: ${name}`}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
