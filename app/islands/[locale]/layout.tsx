import type { Metadata } from "next";
import type { ReactNode } from "react";
import { conventionsOf } from "#lib/i18n/languages.ts";
import { type LocaleProps, localeOf } from "../../[locale]/locale.ts";

export const metadata: Metadata = { robots: { index: false } };

/** Made when it is first asked for, as every public page. */
export function generateStaticParams() {
  return [];
}

export default async function Layout({
  children,
  params,
}: LocaleProps & { readonly children: ReactNode }) {
  const { tag } = conventionsOf(await localeOf(params));
  return (
    <html lang={tag}>
      <body>{children}</body>
    </html>
  );
}
