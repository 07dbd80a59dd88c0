import { Fragment, type ReactNode } from "react";
import { consultation } from "#lib/consultation/consultation.ts";
import { EmailLink, PhoneLink } from "./contact.tsx";

const { contacts } = consultation;

/** Ways to reach people in the order in which they are named, each with its name, and `children` as ways more. */
export function ContactList({
  names,
  children,
}: {
  readonly names: readonly (readonly [
    "phone" | "textRelay" | "questions" | "alternativeFormats",
    string,
  ])[];
  readonly children?: ReactNode;
}) {
  return (
    <dl>
      {names.map(([way, name]) => (
        <Fragment key={way}>
          <dt>{name}</dt>
          <dd>
            {way === "phone" || way === "textRelay" ? (
              <PhoneLink number={contacts[way]} />
            ) : (
              <EmailLink address={contacts[way]} />
            )}
          </dd>
        </Fragment>
      ))}
      {children}
    </dl>
  );
}
