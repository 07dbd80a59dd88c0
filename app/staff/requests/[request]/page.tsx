import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Done } from "#components/staff/done.tsx";
import { Problem } from "#components/staff/problem.tsx";
import { RequestActions } from "#components/staff/request-actions.tsx";
import {
  RequestContact,
  RequestExtensions,
  RequestFacts,
} from "#components/staff/request-facts.tsx";
import { readRequest } from "#lib/database/format-request-queue.ts";
import { localDay } from "#lib/i18n/day.ts";
import { longestReason } from "#lib/format-request/reason.ts";
import { requireAnalyst } from "../../access.ts";
import { firstOf, type Search } from "../../addresses.ts";
import { doings, problems, requestOf, type RequestParams } from "./request.ts";
import "#components/staff/requests.css";

interface Props extends RequestParams {
  readonly searchParams: Search;
}

/** What came of a form on this page. */
async function notice(searchParams: Search) {
  const search = await searchParams;
  const problem = firstOf(search["problem"]);
  const done = firstOf(search["done"]);
  return {
    problem: problems.find((id) => id === problem),
    done: doings.find((id) => id === done),
    typed: {
      day: firstOf(search["day"]) ?? "",
      reason: firstOf(search["reason"]) ?? "",
    },
  };
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("staff");
  const title = t("requests.title");
  const { problem } = await notice(searchParams);
  return { title: problem ? t("signIn.error", { title }) : title };
}

/** The field that a problem leads to. */
const fields = {
  "extend-day": "day",
  "extend-reason": "extend-reason",
  "cannot-reason": "cannot-reason",
  closed: undefined,
} as const;

/** One request: what, where to, and what to do about it. */
export default async function OneRequest({ params, searchParams }: Props) {
  const { id, address } = await requestOf(params);
  const { email } = await requireAnalyst(address);
  const t = await getTranslations("staff.requests");
  const found = (await readRequest(id)) ?? notFound();
  const { request, contact, extensions } = found;
  const { problem, done, typed } = await notice(searchParams);
  const message = problem && t(`problems.${problem}`, { limit: longestReason });
  const field = problem && fields[problem];
  return (
    <>
      {message && (
        <Problem heading={t("problem")}>
          {field ? <a href={`#${field}`}>{message}</a> : message}
        </Problem>
      )}
      {done && <Done id="came">{t(`doings.${done}`)}</Done>}
      <p>
        <a href="/staff/requests">{t("one.back")}</a>
      </p>
      <h1>{t("one.title", { reference: request.reference })}</h1>
      <RequestFacts request={request} today={localDay(new Date())} />
      <RequestContact contact={contact} />
      <RequestExtensions extensions={extensions} />
      {request.doneAt === null && (
        <RequestActions
          request={request}
          address={address}
          problem={problem}
          typed={typed}
          me={email}
        />
      )}
    </>
  );
}
