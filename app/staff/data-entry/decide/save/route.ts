import { consistent } from "#lib/data-entry/decisions.ts";
import {
  decideForm,
  readDifferences,
  readForm,
} from "#lib/database/paper-forms.ts";
import { seeOther } from "#lib/request/see-other.ts";
import { dataEntryForm } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { refuseStaff } from "../../../refusal.ts";
import { startPage } from "../../addresses.ts";

/** Decides between two keyings of a form, which is then counted. */
export async function POST(request: Request): Promise<Response> {
  const posted = await dataEntryForm(request, startPage);
  if (!posted.ok) return posted.refusal;
  const form = posted.fields.get("form") ?? "";
  const found = await readForm(form, posted.member.id, 1);
  if (!found) return refuseStaff("unreadable");
  const decided = consistent(
    await readDifferences(form),
    Object.fromEntries(posted.fields),
  );
  const here = withSearch(`${startPage}/decide`, {
    form,
    problem: "undecided",
  });
  if (!decided) return seeOther(`${here}#problem`);
  const { status, reference } = await decideForm(form, decided);
  if (status === "undecided") return seeOther(`${here}#problem`);
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

/** Somebody reloads the form's address: lead them to where forms are begun. */
export function GET(): Response {
  return seeOther(startPage);
}
