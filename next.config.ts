import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { hasShortAddress } from "./lib/consultation/document-address.ts";
import { documentIds } from "./lib/documents/publications-in.ts";
import { addressIn, defaultLocale, renditionOf } from "./lib/i18n/routing.ts";
import { languages, locales, localesOf } from "./lib/i18n/languages.ts";
import { pseudoLanguage } from "./lib/i18n/pseudo.ts";

/*
 * Pages hold inline scripts of Next.js's own; a static page cannot carry a
 * nonce, so scripts are limited to this origin and inline ones.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Addresses outside the public, translated pages: these never get a locale. */
const untranslated = [
  ...["_next", "api", "download", "s", "staff", "islands", "display\\.css"],
  ...locales,
  // Whether it is served is decided when the platform starts, not when it is built.
  ...localesOf(pseudoLanguage),
];

/** A rendition has a questionnaire of its own, and no other page. */
const renditionsAlone = locales.filter(
  (locale) => renditionOf(locale) !== "standard",
);

const documents = documentIds.join("|");
const shortAddressed = documentIds.filter(hasShortAddress).join("|");
const prefixes = [...languages, pseudoLanguage]
  .filter((language) => language !== defaultLocale)
  .join("|");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // The project checks its types and lint as steps of their own.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Kept pages are kept in memory: after a restart, with another window or database, each is made anew.
    isrFlushToDisk: false,
  },
  // A kept page says how many days are left: after an hour without a reader it is made anew before it is shown.
  expireTime: 3600,
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: contentSecurityPolicy },
          // Not "no-referrer": a form posted from such a page has no origin to check.
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "X-Content-Type-Options", value: "nosniff" },
          {
            key: "Permissions-Policy",
            value: "camera=(), geolocation=(), microphone=()",
          },
        ],
      },
    ]),
  redirects: () =>
    Promise.resolve([
      {
        source: `/${defaultLocale}/:path*`,
        destination: "/:path*",
        permanent: true,
      },
      {
        source: `/documents/:document(${shortAddressed})`,
        destination: "/:document",
        permanent: true,
      },
      {
        source: `/:locale(${prefixes})/documents/:document(${shortAddressed})`,
        destination: "/:locale/:document",
        permanent: true,
      },
      {
        // Where staff read answers before topics were read: their bookmarks.
        source: "/staff/priorities/:path*",
        destination: "/staff/topics/:path*",
        permanent: true,
      },
      ...renditionsAlone.flatMap((locale) => [
        {
          source: `/${locale}`,
          destination: addressIn(locale, "/questionnaire"),
          permanent: false,
        },
        {
          source: `/${locale}/:path((?!questionnaire(?:/|$)).*)`,
          destination: addressIn(locale, "/:path"),
          permanent: false,
        },
      ]),
    ]),
  // English has no prefix in an address; inside, every public page has its locale.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        {
          source: `/:document(${shortAddressed})`,
          destination: `/${defaultLocale}/documents/:document`,
        },
        {
          source: `/:locale(${prefixes})/:document(${shortAddressed})`,
          destination: "/:locale/documents/:document",
        },
        // A document that is not there never reaches their page, which would keep that it was not found.
        {
          source: `/:path(.*documents)/:document((?!(?:${documents})$)[^/]+)`,
          destination: "/not-there/not-there/not-there",
        },
      ],
      afterFiles: [
        { source: "/", destination: `/${defaultLocale}` },
        {
          source: `/:path((?!(?:${untranslated.join("|")})(?:/|$)).*)`,
          destination: `/${defaultLocale}/:path`,
        },
      ],
      fallback: [],
    }),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
