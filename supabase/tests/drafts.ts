import type { Session } from "#supabase/migrations.ts";
import { one, saveDraft, token } from "./consultation.ts";
import { as } from "./people.ts";

/** A visitor's drafts, on a database that is there once tests run. */
export function draftsOn(database: () => Session) {
  const save = (device: string, answers: object, link?: string) =>
    as(database(), "anon", () => saveDraft(database(), device, answers, link));

  interface Read {
    readonly answers: object;
    readonly locale: string;
    readonly savedAt: string;
  }

  const readWhole = (device: string) =>
    as(
      database(),
      "anon",
      async () =>
        one(
          await database().rows<{ draft: Read | null }>(
            "select public.read_draft($1) as draft",
            [token(device)],
          ),
        ).draft,
    );

  const read = async (device: string) => {
    const draft = await readWhole(device);
    return draft && { answers: draft.answers, locale: draft.locale };
  };

  return { save, readWhole, read };
}
