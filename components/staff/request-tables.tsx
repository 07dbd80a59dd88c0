import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "#lib/i18n/day.ts";
import { calendarDay, shortDay } from "./dates.ts";
import {
  documentName,
  formatName,
  type RequestShown,
  stateName,
  timeLeft,
} from "./request-names.ts";
import { ScrollingTable } from "./scrolling-table.tsx";

interface Props {
  readonly requests: readonly RequestShown[];
}

/** The requests that somebody waits for. What is late is said in words. */
export function OpenRequests({
  requests,
  today,
}: Props & { readonly today: Day }) {
  const t = useTranslations("staff.requests");
  const columns = [t("what"), t("sending"), t("due"), t("state")];
  return (
    <Table caption={t("open")} columns={columns}>
      {requests.map((request) => (
        <Row request={request} key={request.id}>
          <td>{t(`ways.${request.sending}`)}</td>
          <td>
            {calendarDay(request.dueOn)}{" "}
            <strong>{timeLeft(t, request.dueOn, today)}</strong>
          </td>
          <td>{stateName(t, request)}</td>
        </Row>
      ))}
    </Table>
  );
}

/** What became of the others, who did it and how long it took. */
export function DoneRequests({ requests }: Props) {
  const t = useTranslations("staff.requests");
  const columns = [t("what"), t("outcome"), t("by"), t("on"), t("days")];
  return (
    <Table caption={t("done")} columns={columns}>
      {requests.map((request) => (
        <Row request={request} key={request.id}>
          <td>{stateName(t, request)}</td>
          <td>{request.doneBy ?? t("someone")}</td>
          <td>{request.doneAt && shortDay(request.doneAt)}</td>
          <td className="number">{request.daysTaken}</td>
        </Row>
      ))}
    </Table>
  );
}

function Row({
  request,
  children,
}: {
  readonly request: RequestShown;
  readonly children: ReactNode;
}) {
  const t = useTranslations("staff.requests");
  const documents = useTranslations("documents");
  const formats = useTranslations("format-requests");
  return (
    <tr>
      <th scope="row">
        <a href={`/staff/requests/${String(request.id)}`}>
          {request.reference}
        </a>
      </th>
      <td>
        {documentName(t, documents, request.document)}
        <small>
          {formatName(formats, request)}
          {request.language && <> · {request.language}</>}
        </small>
      </td>
      {children}
    </tr>
  );
}

function Table({
  caption,
  columns,
  children,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}) {
  const t = useTranslations("staff");
  return (
    <ScrollingTable caption={caption}>
      <thead>
        <tr>
          {[t("requests.reference"), ...columns].map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </ScrollingTable>
  );
}
