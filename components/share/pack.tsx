import { useTranslations } from "next-intl";
import { consultation } from "#lib/consultation/consultation.ts";
import { emailDraft } from "#lib/pack/email.ts";
import { printedLink, shareLink } from "#lib/pack/links.ts";
import { textMessages } from "#lib/pack/text-message.ts";
import { QrCode } from "./qr-code.tsx";
import { ReadyText } from "./ready-text.tsx";

/** The code for each way of passing the consultation on. A setting's own is the same for all. */
export interface Codes {
  readonly link: string;
  readonly poster: string;
  readonly newsletter: string;
  readonly message: string;
  readonly email: string;
}

interface Props {
  readonly site: string;
  readonly codes: Codes;
  /** The last day on which answers are taken, written out. */
  readonly day: string;
}

/** Everything to pass on: the link, the QR code, and words for each way. */
export function Pack({ site, codes, day }: Props) {
  const t = useTranslations("share");
  const to = (code: string) => shareLink(site, code);
  const message = t("message.body", { day, link: to(codes.message) });
  return (
    <>
      <section>
        <h2>{t("link.title")}</h2>
        <p>{t("link.text")}</p>
        <ReadyText id="link" label={t("link.label")} text={to(codes.link)} />
      </section>
      <Poster code={codes.poster} link={to(codes.poster)} />
      <section>
        <h2>{t("newsletter.title")}</h2>
        <ReadyText
          id="newsletter"
          label={t("newsletter.label")}
          text={t("newsletter.body", { day, link: to(codes.newsletter) })}
        />
      </section>
      <section>
        <h2>{t("message.title")}</h2>
        <ReadyText id="message" label={t("message.label")} text={message} />
        <p className="hint">
          {t("message.length", { count: textMessages(message) })}
        </p>
      </section>
      <Email day={day} link={to(codes.email)} />
    </>
  );
}

function Poster({
  code,
  link,
}: {
  readonly code: string;
  readonly link: string;
}) {
  const t = useTranslations("share.qr");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{t("text")}</p>
      <QrCode link={link} label={t("alt", { link: printedLink(link) })} />
      <p>
        {t.rich("typed", {
          link: printedLink(link),
          strong: (text) => (
            <strong>
              <bdi>{text}</bdi>
            </strong>
          ),
        })}
      </p>
      <ul className="not-printed">
        <li>
          <a href={`/download/qr/${code}.svg`} download>
            {t("svg")}
          </a>
        </li>
        <li>
          <a href={`/download/qr/${code}.png`} download>
            {t("png")}
          </a>
        </li>
      </ul>
      <p className="hint">{t("print")}</p>
    </section>
  );
}

function Email({ day, link }: { readonly day: string; readonly link: string }) {
  const t = useTranslations("share.email");
  const { alternativeFormats, phone } = consultation.contacts;
  const subject = t("subject");
  const body = t("body", { day, link, formats: alternativeFormats, phone });
  return (
    <section>
      <h2>{t("title")}</h2>
      <ReadyText id="subject" label={t("subjectLabel")} text={subject} />
      <ReadyText id="email" label={t("label")} text={body} />
      <p className="not-printed">
        <a href={emailDraft(subject, body)}>{t("open")}</a>
      </p>
    </section>
  );
}
