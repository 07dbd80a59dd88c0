import { z } from "zod";
import type { Questionnaire } from "#lib/consultation/questionnaire.ts";
import { renditionOf } from "#lib/i18n/routing.ts";
import {
  readTyped,
  type Typed,
  validateAll,
  validateTyped,
} from "#lib/arrival/keyed-form.ts";
import { largestScan, scanType } from "#lib/arrival/scan-type.ts";
import { type PaperCame, readForm } from "#lib/database/paper-forms.ts";
import { addScan, keyForm, type Keying } from "#lib/database/paper-keying.ts";
import { isLocale } from "#lib/i18n/languages.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { readUpload, type UploadedFile } from "#lib/http/upload.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { readVersion } from "../../versions.ts";
import { dataEntryFor } from "../../../access.ts";
import { withSearch } from "../../../addresses.ts";
import { refuseStaff } from "../../../refusal.ts";
import { startPage } from "../../addresses.ts";
import type { ScanProblem } from "../scan-problems.ts";

const hidden = z.object({
  form: z.uuid(),
  nth: z.enum(["1", "2"]).transform((nth) => (nth === "1" ? 1 : 2)),
  locale: z.string().refine(isLocale),
  // A page that was open before pages said it is of the newest.
  version: z.coerce.number().int().optional(),
});

type Checked = Keying["checked"];

/**
 * Takes a form that was keyed in: keeps what was typed whatever it is, and its scan,
 * then says what is wrong or leads on to the next form.
 */
export async function POST(request: Request): Promise<Response> {
  const allowed = await dataEntryFor(request, startPage);
  if (!allowed.ok) return allowed.refusal;
  const upload = await readUpload(request, {
    largest: largestScan,
    mostFiles: 1,
  });
  const given = hidden.safeParse(Object.fromEntries(upload?.fields ?? []));
  if (!upload || !given.success) return refuseStaff("unreadable");
  const { form, nth, locale } = given.data;
  const published = await readVersion(given.data.version);
  if (!published) return refuseStaff("unreadable");
  const { renditions, version } = published;
  const typed = readTyped(renditions[renditionOf(locale)], upload.fields);
  const checked =
    nth === 1
      ? validateTyped(renditions.standard, typed)
      : await validateSecond(
          renditions.standard,
          form,
          allowed.member.id,
          typed,
        );
  const keying = { form, nth, locale, version, typed } as const;

  const [file] = upload.files;
  const wrongScan = file && (await keepScan(keying, file));
  const isRight = checked.ok && !wrongScan;
  const came = await keyForm({
    ...keying,
    checked: isRight ? checked : undefined,
  });
  const wrong = wrongScan ?? (checked.ok ? undefined : "fields");
  if (came.status === "saved" && wrong) return backTo(keying, wrong);
  return leadOn(keying, came, checked.ok ? checked : undefined);
}

/** Number and day are those of the first keying. */
async function validateSecond(
  standard: Questionnaire,
  form: string,
  member: string,
  typed: Typed,
) {
  const checked = validateAll(standard, typed.answers);
  const found = await readForm(form, member, 2);
  const { serial, receivedOn } = found?.form ?? {};
  if (!checked.ok || !serial || !receivedOn)
    return { ok: false, problems: [] } as const;
  return { ...checked, serial, receivedOn };
}

/** Why a scan is not kept, if so. The form is there first, as yet without its answers. */
async function keepScan(
  keying: Omit<Keying, "checked">,
  file: UploadedFile,
): Promise<ScanProblem | undefined> {
  if (file.isTooLarge) return "scan-large";
  const content = Buffer.concat(file.pieces);
  const type = scanType(content);
  if (!type) return "scan-type";
  await keyForm({ ...keying, checked: undefined });
  await addScan(keying.form, type, content);
  return undefined;
}

type Given = Omit<Keying, "checked">;

function backTo({ form, nth }: Given, problem: string): Response {
  const page = nth === 1 ? "key" : "second";
  return seeOther(
    `${withSearch(`${startPage}/${page}`, { form, problem })}#problem`,
  );
}

function leadOn(keying: Given, came: PaperCame, checked: Checked): Response {
  const { form, nth, locale } = keying;
  const serial = checked?.serial;
  const reference = came.reference ?? undefined;
  switch (came.status) {
    case "submitted":
      return nth === 1
        ? seeOther(nextForm(locale, serial, reference))
        : seeOther(
            withSearch(startPage, { done: "agreed", serial, reference }),
          );
    case "second-keying":
      return seeOther(nextForm(locale, serial, undefined));
    case "deciding":
      return seeOther(withSearch(`${startPage}/decide`, { form }));
    case "serial-taken":
    case "received-later":
    case "received-before":
    case "received-after":
    case "too-late":
      return backTo(keying, came.status);
    default:
      return seeOther(withSearch(startPage, { problem: came.status }));
  }
}

/** The same kind of form again: they come in batches. */
function nextForm(
  locale: Locale,
  saved: string | undefined,
  reference: string | undefined,
): string {
  return withSearch(`${startPage}/key`, { locale, saved, reference });
}

/** Somebody reloads the form's address: lead them to where forms are begun. */
export function GET(): Response {
  return seeOther(startPage);
}
