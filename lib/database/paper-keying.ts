import { z } from "zod";
import { consultation } from "#lib/consultation/consultation.ts";
import { type Keyed, type Typed } from "#lib/arrival/keyed-form.ts";
import type { ScanType } from "#lib/arrival/scan-type.ts";
import { languageOf, type Locale, renditionOf } from "#lib/i18n/routing.ts";
import { staffDatabase } from "./client.ts";
import { json } from "./json.ts";
import { type PaperCame, parseCame } from "./paper-forms.ts";

export interface Keying {
  /** The screen's: what is sent twice is one form. */
  readonly form: string;
  readonly nth: 1 | 2;
  readonly locale: Locale;
  /** Of the questionnaire that the form is of. */
  readonly version: number;
  readonly typed: Typed;
  /** Undefined to keep what was typed and go no further. */
  readonly checked: Extract<Keyed, { ok: true }> | undefined;
}

/** Keeps what was typed, right or wrong, and goes on with the form where it is right. */
export async function keyForm(keying: Keying): Promise<PaperCame> {
  const { form, nth, locale, version, typed, checked } = keying;
  const database = await staffDatabase();
  const { data, error } = await database.rpc("key_paper_form", {
    consultation: consultation.id,
    form,
    nth,
    keying: json({
      version,
      rendition: renditionOf(locale),
      locale: languageOf(locale),
      draft: typed,
      answers: checked?.answers ?? null,
      ...(checked && {
        serial: checked.serial,
        receivedOn: checked.receivedOn,
      }),
    }),
  });
  if (error) throw new Error(`key_paper_form failed: ${error.code}`);
  return parseCame(data);
}

const kept = z.enum(["done", "gone", "invalid"]);

/** Keeps the scan of a form that is not submitted yet; another one takes its place. */
export async function addScan(
  form: string,
  type: ScanType,
  content: Buffer,
): Promise<z.infer<typeof kept>> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("add_paper_scan", {
    form,
    type,
    content: content.toString("base64"),
  });
  if (error) throw new Error(`add_paper_scan failed: ${error.code}`);
  return kept.parse(data);
}

/** A scan as it came, or undefined where there is none that this member of staff may see. */
export async function readScan(
  form: string,
): Promise<{ readonly type: string; readonly content: Buffer } | undefined> {
  if (!z.uuid().safeParse(form).success) return undefined;
  const database = await staffDatabase();
  const { data, error } = await database.rpc("read_paper_scan", { form });
  if (error) throw new Error(`read_paper_scan failed: ${error.code}`);
  const [row] = data;
  return row && { type: row.type, content: Buffer.from(row.content, "base64") };
}
