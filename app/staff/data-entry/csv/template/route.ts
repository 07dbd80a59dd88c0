import { csvFile } from "#app/download/csv-file.ts";
import { template } from "#lib/arrival/csv/template.ts";
import { readStaffMember } from "#lib/database/staff.ts";
import { may } from "#lib/staff/abilities.ts";
import { standardVersions } from "#lib/database/questionnaires.ts";
import { refuseStaff } from "../../../refusal.ts";

export const dynamic = "force-dynamic";

/** The empty table, to be filled in. */
export async function GET(): Promise<Response> {
  const member = await readStaffMember();
  if (!may(member?.role, "see-workspace")) return refuseStaff("dataEntry");
  return csvFile("responses-to-import", template(await standardVersions()));
}
