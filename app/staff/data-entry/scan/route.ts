import { readScan } from "#lib/database/paper-keying.ts";
import { readStaffMember } from "#lib/database/staff.ts";
import { refuseStaff } from "../../refusal.ts";

export const dynamic = "force-dynamic";

/** A form's scan, for whom the database lets see it. Never kept by a browser. */
export async function GET(request: Request): Promise<Response> {
  const form = new URL(request.url).searchParams.get("form") ?? "";
  const scan = (await readStaffMember()) && (await readScan(form));
  if (!scan) return refuseStaff("noScan");
  return new Response(new Uint8Array(scan.content), {
    headers: {
      "content-type": scan.type,
      // What somebody uploaded runs nothing here, whatever it is.
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": `inline; filename="scan.${scan.type.split("/")[1] ?? ""}"`,
      "cache-control": "no-store",
    },
  });
}
