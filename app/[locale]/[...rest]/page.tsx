import { notFound } from "next/navigation";

/** Whatever no other page answers; never kept, because such addresses have no end. */
export const dynamic = "force-dynamic";

export default function Rest(): never {
  notFound();
}
