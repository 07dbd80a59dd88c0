import { consultation } from "#lib/consultation/consultation.ts";
import { staffDatabase } from "./client.ts";

/** How many chose an option of a question of equality monitoring. */
export interface EqualityCount {
  readonly question: string;
  readonly choice: string;
  readonly count: number;
}

/** True counts of equality monitoring; none for anybody but administrators. */
export async function countEquality(): Promise<readonly EqualityCount[]> {
  const database = await staffDatabase();
  const { data, error } = await database.rpc("count_equality", {
    consultation: consultation.id,
  });
  if (error) throw new Error(`count_equality failed: ${error.code}`);
  return data.map(({ question_id, choice, count }) => ({
    question: question_id,
    choice,
    count,
  }));
}
