import { getTranslations } from "next-intl/server";
import { languageName } from "#components/staff/dates.ts";
import { CriteriaTable } from "#components/staff/criteria-table.tsx";
import { Done } from "#components/staff/done.tsx";
import { Problem } from "#components/staff/problem.tsx";
import { SignOffForms } from "#components/staff/sign-off-forms.tsx";
import {
  neededSignOffs,
  signOffKinds,
  type SignOffProblem,
} from "#lib/release/sign-off.ts";
import { isUncheckedTranslation } from "#lib/release/gate.ts";
import { nameOf } from "#lib/release/problem-words.ts";
import { interfaceWords } from "#lib/release/signed-words.ts";
import { addressIn } from "#lib/i18n/routing.ts";
import { requireAnalyst } from "../../../access.ts";
import { firstOf, type Search } from "../../../addresses.ts";
import { gateWords } from "../../gate.ts";
import {
  addressOfPublication,
  type PublicationParams,
  stateOfPublication,
} from "./publication.ts";

interface Props extends PublicationParams {
  readonly searchParams: Search;
}

/** Why a sign-off was not taken. */
const problems = [
  "reader",
  "note",
  "long",
  "choose",
  "changed",
] as const satisfies readonly (SignOffProblem | "changed")[];

/** What came of a form on this page. */
async function notice(searchParams: Search) {
  const search = await searchParams;
  return {
    problem: problems.find((id) => id === firstOf(search["problem"])),
    kind: signOffKinds.find((id) => id === firstOf(search["kind"])),
    isDone: firstOf(search["done"]) !== undefined,
  };
}

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await getTranslations("staff");
  const { document } = await stateOfPublication(params);
  const title = t("release.one.title", {
    title: nameOf(await gateWords(), document),
  });
  const { problem } = await notice(searchParams);
  return { title: problem ? t("signIn.error", { title }) : title };
}

/** What a publication still needs, and the forms that sign that it was read. */
export default async function PublicationRelease({
  params,
  searchParams,
}: Props) {
  const address = await addressOfPublication(params);
  await requireAnalyst(address);
  const t = await getTranslations("staff.release");
  const state = await stateOfPublication(params);
  const { document, locale, version, signOffs } = state;
  const { problem, kind, isDone } = await notice(searchParams);
  const field =
    kind && (problem === "reader" || problem === "note")
      ? `${problem}-${kind}`
      : undefined;
  const message = problem && t(`one.problems.${problem}`);
  return (
    <>
      {message && (
        <Problem heading={t("problem")}>
          {field ? <a href={`#${field}`}>{message}</a> : message}
        </Problem>
      )}
      {isDone && <Done id="came">{t("one.signed")}</Done>}
      <p>
        <a href="/staff/release">{t("one.back")}</a>
      </p>
      <h1>{nameOf(await gateWords(), document)}</h1>
      <p>
        {t("one.version", { version, language: languageName(locale) })}{" "}
        {document === interfaceWords
          ? t.rich("one.pages", {
              link: (inner) => <a href={addressIn(locale, "/")}>{inner}</a>,
            })
          : t.rich("one.files", {
              link: (inner) => (
                <a href={addressIn(locale, `/documents#${document}`)}>
                  {inner}
                </a>
              ),
            })}
      </p>
      {isUncheckedTranslation(state) && <p>{t("one.machine")}</p>}
      <p>{t("one.signText")}</p>
      <CriteriaTable state={state} />
      <SignOffForms
        action={`${address}/sign-offs`}
        version={version}
        needed={neededSignOffs(document)}
        signed={signOffs}
        wrong={field}
      />
    </>
  );
}
