import { readWindow } from "#lib/database/consultations.ts";
export default async function Home() {
  const w = await readWindow();
  return <h1>{w.closesAt.toISOString()} {new Date().toISOString()}</h1>;
}
