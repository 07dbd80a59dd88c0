import { useTranslations } from "next-intl";

/** Who drew the pictures: their licence asks that it is said wherever they are. */
export function PictureCredit() {
  const t = useTranslations("site");
  return (
    <p className="hint picture-credit">
      {t.rich("pictures", {
        maker: (words) => <a href="https://openmoji.org/">{words}</a>,
        licence: (words) => (
          <a href="https://creativecommons.org/licenses/by-sa/4.0/">{words}</a>
        ),
      })}
    </p>
  );
}
