import type { Locale } from "./routing.ts";

/** What a browser and `Intl` call a language, and which way it runs. */
export const languages = {
  en: { tag: "en-GB", direction: "ltr" },
} as const satisfies Record<
  Locale,
  { readonly tag: string; readonly direction: "ltr" | "rtl" }
>;
