import { useTranslations } from "next-intl";
import {
  contactFields,
  documentChoices,
  formatChoices,
  ways,
} from "#lib/format-request/choices.ts";
import type {
  Field,
  TextField as Text,
  Typed,
} from "#lib/format-request/typed.ts";
import { Choice } from "./choice.tsx";
import { NeededBy } from "./needed-by.tsx";
import { TextField } from "./text-field.tsx";
import "#components/form/form.css";
import "./format-request.css";

interface Props {
  readonly action: string;
  readonly typed: Typed;
  /** What is wrong, by field. */
  readonly messages: Partial<Record<Field, string>>;
}

/** Asks for a document in another format; plain HTML, whole without a script. */
export function RequestForm({ action, typed, messages }: Props) {
  const t = useTranslations("format-requests");
  const documents = useTranslations("documents");
  const errorPrefix = t("errorPrefix");
  const choice = (field: "document" | "format" | "sending") => ({
    field,
    errorPrefix,
    chosen: typed[field],
    problem: messages[field],
  });
  const text = (field: Text) => ({
    field,
    errorPrefix,
    value: typed[field],
    problem: messages[field],
  });
  const contactHints = {
    email: undefined,
    address: t("form.contactHints.address"),
    phone: t("form.contactHints.phone"),
    reach: t("form.contactHints.reach"),
  };
  return (
    <form method="post" action={action} id="ask-form">
      <Choice
        {...choice("document")}
        label={t("form.document")}
        hint={t("form.documentHint")}
        options={documentChoices.map((id) => ({
          id,
          label:
            id === "everything"
              ? t("form.everything")
              : documents(`titles.${id}`),
        }))}
      />
      <Choice
        {...choice("format")}
        label={t("form.format")}
        options={formatChoices.map((id) => ({
          id,
          label: t(`form.formats.${id}`),
          more: id === "other" && (
            <TextField
              {...text("other-format")}
              label={t("form.otherFormat")}
              hint={t("form.otherFormatHint")}
            />
          ),
        }))}
      />
      <TextField
        {...text("language")}
        label={t("form.requestedLanguage")}
        hint={t("form.requestedLanguageHint")}
      />
      <Choice
        {...choice("sending")}
        label={t("form.sending")}
        options={ways.map((way) => {
          const contact = contactFields[way];
          return {
            id: way,
            label: t(`form.ways.${way}`),
            more: (
              <TextField
                {...text(contact)}
                label={t(`form.contacts.${contact}`)}
                hint={contactHints[contact]}
              />
            ),
          };
        })}
      />
      <TextField {...text("name")} label={t("form.name")} />
      <NeededBy typed={typed} messages={messages} />
      <TextField
        {...text("note")}
        label={t("form.note")}
        hint={t("form.noteHint")}
      />
      <p className="send">
        <button type="submit" className="button" id="ask-send">
          {t("form.send")}
        </button>
      </p>
    </form>
  );
}
