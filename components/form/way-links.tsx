import { addressIn } from "#lib/i18n/routing.ts";
import type { OtherWay } from "./changeover.tsx";

/** The other renditions and languages, each under its own readers' name, as links to where they begin. */
export function WayLinks({ ways }: { readonly ways: readonly OtherWay[] }) {
  return (
    <ul className="way-links">
      {ways.map(({ locale, tag, direction, name }) => (
        <li key={locale}>
          <a href={addressIn(locale, "/questionnaire")} hrefLang={tag}>
            <bdi dir={direction} lang={tag}>
              {name}
            </bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
