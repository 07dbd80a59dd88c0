import { getTranslations } from "next-intl/server";
import {
  consistent,
  readingField,
  readReadings,
} from "#lib/arrival/decisions.ts";
import {
  decideForm,
  readDifferences,
  readForm,
} from "#lib/database/paper-forms.ts";
import type { AnswerError } from "#lib/questions/kind.ts";
import type { AnswerProblem } from "#lib/response/answers.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { readVersion } from "../../versions.ts";
import { dataEntryForm } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { refuseStaff } from "../../../refusal.ts";
import { retype } from "../../../retype.ts";
import { startPage } from "../../addresses.ts";

/** Decides between two keyings of a form, which is then counted. */
export async function POST(request: Request): Promise<Response> {
  const posted = await dataEntryForm(request, startPage);
  if (!posted.ok) return posted.refusal;
  const form = posted.fields.get("form") ?? "";
  const found = await readForm(form, posted.member.id, 1);
  if (!found) return refuseStaff("unreadable");
  const { fields } = posted;
  const differences = await readDifferences(form);
  const published = await readVersion(found.form.version);
  if (!published) return refuseStaff("unreadable");
  const { standard } = published.renditions;
  const readings = readReadings(standard, differences, fields);
  if (!readings.ok) return putRight(form, fields, readings.problems[0]);
  const decided = consistent(
    standard,
    differences,
    Object.fromEntries(fields),
    readings.answers,
  );
  if (!decided) return backTo(form, "undecided");
  const { status, reference } = await decideForm(form, decided);
  if (status === "undecided") return backTo(form, status);
  if (status !== "submitted")
    return seeOther(withSearch(startPage, { problem: status }));
  return seeOther(
    withSearch(startPage, {
      done: "decided",
      serial: found.form.serial ?? undefined,
      reference: reference ?? undefined,
    }),
  );
}

function backTo(form: string, problem: AnswerError | "undecided"): Response {
  const page = withSearch(`${startPage}/decide`, { form, problem });
  return seeOther(`${page}#problem`);
}

/** What is too long stays in a box to be shortened; a line that is no address is quickly typed again. */
async function putRight(
  form: string,
  fields: URLSearchParams,
  problem: AnswerProblem | undefined,
): Promise<Response> {
  const { question = "", error = "required", values = {} } = problem ?? {};
  if (error !== "too-long") return backTo(form, error);
  const t = await getTranslations("data-entry.decide");
  return retype({
    fields,
    action: `${startPage}/decide/save`,
    name: readingField(question),
    label: t("reading"),
    longest: values["limit"] ?? 0,
  });
}

/** Somebody reloads the form's address: lead them to where forms are begun. */
export function GET(): Response {
  return seeOther(startPage);
}
