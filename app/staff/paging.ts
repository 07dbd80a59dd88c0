import { redirect } from "next/navigation";

/**
 * How many pages there are of what was found, at least one. Whoever asked for a page past
 * the last is led to the last: answers may have gone since the address was made.
 *
 * @param total of all pages
 * @param aPage how many one page holds
 * @param page that was asked for, from 1
 */
export function pagesOf(
  total: number,
  aPage: number,
  page: number,
  addressOf: (page: number) => string,
): number {
  const pages = Math.max(1, Math.ceil(total / aPage));
  if (page > pages) redirect(addressOf(pages));
  return pages;
}
