import { useTranslations } from "next-intl";
import { type RecordedWords, recordingId } from "#lib/media/recorded-words.ts";

/** Whose words a recording or a video says: a publication as it stands now. */
export function WordsField({
  id,
  label,
  publications,
  chosen,
  nameOf,
}: {
  readonly id: string;
  readonly label: string;
  readonly publications: readonly RecordedWords[];
  /** The document that was chosen before. */
  readonly chosen: string | undefined;
  readonly nameOf: (words: RecordedWords, title: string) => string;
}) {
  const documents = useTranslations("documents");
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name="words"
        defaultValue={publications
          .filter(({ document }) => document === chosen)
          .map(recordingId)
          .at(0)}
      >
        {publications.map((words) => (
          <option key={recordingId(words)} value={recordingId(words)}>
            {nameOf(words, documents(`titles.${words.document}`))}
          </option>
        ))}
      </select>
    </>
  );
}

/** What says of a field which hint and which problem it has. */
export function describedBy(id: string, isWrong: boolean) {
  return {
    "aria-invalid": isWrong ? true : undefined,
    "aria-describedby": `${id}-hint${isWrong ? " problem" : ""}`,
  };
}

/** A file to choose, with what it has to be. */
export function FileField({
  id,
  label,
  hint,
  accept,
  isWrong,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Types and endings, as `accept` of HTML has them. */
  readonly accept: string;
  readonly isWrong: boolean;
}) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={id}
        name={id}
        type="file"
        accept={accept}
        required
        {...describedBy(id, isWrong)}
      />
    </>
  );
}

/** Takes the recording or the video of these words off the site. */
export function RemoveForm({
  action,
  words,
  label,
  title,
}: {
  readonly action: string;
  readonly words: RecordedWords;
  readonly label: string;
  readonly title: string;
}) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="words" value={recordingId(words)} />
      <button type="submit" className="quiet" aria-label={title}>
        {label}
      </button>
    </form>
  );
}
