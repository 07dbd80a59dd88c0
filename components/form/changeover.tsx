/** Another rendition or language of the page, under the name that its own readers know. */
export interface OtherWay {
  readonly locale: string;
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  readonly name: string;
}

/**
 * The other renditions and languages of the page, each a button of its form: what
 * was typed is saved before the page changes, without JavaScript too.
 */
export function Changeover({
  title,
  ways,
}: {
  title: string;
  ways: readonly OtherWay[];
}) {
  if (ways.length === 0) return null;
  return (
    <details className="changeover">
      <summary>{title}</summary>
      <ul>
        {ways.map(({ locale, tag, direction, name }) => (
          <li key={locale}>
            <button name="changeTo" type="submit" value={locale}>
              <bdi dir={direction} lang={tag}>
                {name}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
