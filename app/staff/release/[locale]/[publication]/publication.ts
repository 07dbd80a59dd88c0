import { notFound } from "next/navigation";
import { readGate } from "../../gate.ts";

export interface PublicationParams {
  readonly params: Promise<{
    readonly locale: string;
    readonly publication: string;
  }>;
}

export async function addressOfPublication(
  params: PublicationParams["params"],
): Promise<string> {
  const { locale, publication } = await params;
  return `/staff/release/${encodeURIComponent(locale)}/${encodeURIComponent(publication)}`;
}

/** How an address's publication stands at the gate; one that there is not is not found. */
export async function stateOfPublication(params: PublicationParams["params"]) {
  const { locale, publication } = await params;
  const { publications } = await readGate();
  return (
    publications.find(
      (state) => state.document === publication && state.locale === locale,
    ) ?? notFound()
  );
}
