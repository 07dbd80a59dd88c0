import { readWindow } from "#lib/database/consultations.ts";

export const dynamic = "force-dynamic";

/** Says that the pages and the database behind them answer. */
export async function GET() {
  try {
    const { phase } = await readWindow();
    return Response.json({ ok: true, phase });
  } catch {
    return Response.json({ ok: false }, { status: 503 });
  }
}
