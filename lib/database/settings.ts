import { consultation } from "#lib/consultation/consultation.ts";
import { staffDatabase } from "./client.ts";
import type { DistributionLink } from "./links.ts";

/** Every link, as staff may see them: those for everybody first, then settings by name. */
export async function listLinks(): Promise<readonly DistributionLink[]> {
  const database = await staffDatabase();
  const { data, error } = await database
    .from("distribution_links")
    .select("code, channel, settings(name)")
    .eq("consultation_id", consultation.id);
  if (error) throw new Error(`reading the links failed: ${error.code}`);
  return data
    .map(({ code, channel, settings }) => ({
      code,
      channel,
      setting: settings?.name ?? null,
    }))
    .sort((a, b) =>
      (a.setting ?? "").localeCompare(b.setting ?? "", "en", { numeric: true }),
    );
}

/** True counts of the responses that came by each link, where one came; for analysts, and for `suppress` before they are shown. */
export async function countByLink(): Promise<ReadonlyMap<string, number>> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("count_links", {
    consultation: consultation.id,
  });
  if (error) throw new Error(`count_links failed: ${error.code}`);
  return new Map(data.map(({ code, count }) => [code, count]));
}

const uniqueViolation = "23505";
/** The index that keeps a setting's name from being there twice. */
const nameIndex = "settings_name";
/** With 14 million codes a second try is rare, and a fourth means that something else is wrong. */
const tries = 4;

/**
 * Adds a setting with a link of its own; the database lets administrators only.
 *
 * @param newCode makes a code, another one each time
 * @returns the code of the link, or `taken` where a setting of that name is there already
 */
export async function addSetting(
  name: string,
  newCode: () => string,
): Promise<{ readonly code: string } | "taken"> {
  const database = await staffDatabase();
  for (let left = tries; left > 0; left--) {
    const code = newCode();
    const { error } = await database.rpc("add_setting", {
      consultation: consultation.id,
      setting_name: name,
      link_code: code,
    });
    if (!error) return { code };
    if (error.code !== uniqueViolation)
      throw new Error(`add_setting failed: ${error.code}`);
    // Which index it was, only the words of the error say.
    if ([error.message, error.details].join(" ").includes(nameIndex))
      return "taken";
  }
  throw new Error("add_setting failed: no free code");
}
