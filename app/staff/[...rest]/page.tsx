import { notFound } from "next/navigation";

// Not kept: otherwise each wrong address would be stored.
export const dynamic = "force-dynamic";

/** Any other address below /staff: the staff pages' own "not found", not the public one. */
export default function Rest() {
  notFound();
}
