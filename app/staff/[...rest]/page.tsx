import { notFound } from "next/navigation";

/** Whatever no other staff page answers. */
export const dynamic = "force-dynamic";

export default function Rest(): never {
  notFound();
}
