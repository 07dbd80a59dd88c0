import {
  generateTypescript,
  sortGeneratorMetadata,
} from "@supabase/postgrest-typegen/generation";
import { introspect } from "@supabase/postgrest-typegen/introspection";
import { openInMemoryDatabase } from "#supabase/in-memory.ts";

/** The TypeScript types of the migrations' tables and functions, as Supabase's own generator writes them. */
export async function generateTypes(): Promise<string> {
  const database = await openInMemoryDatabase();
  const metadata = await introspect(
    {
      query: async (sql) => ({ rows: await database.rows(sql) }),
    },
    { includedSchemas: ["public"] },
  );
  await database.close();
  return generateTypescript(sortGeneratorMetadata(metadata), {
    postgrestVersion: "13",
  });
}
