import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Problem } from "#components/staff/problem.tsx";
import { staffAddress } from "#lib/staff/staff-address.ts";
import { firstOf, type Search } from "../addresses.ts";
import { signInProblems } from "./problems.ts";
import { typedEmail } from "./typed-email.ts";

interface Props {
  readonly searchParams: Search;
}

async function problemOf(searchParams: Search) {
  const named = firstOf((await searchParams)["problem"]);
  return signInProblems.find((problem) => problem === named);
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("staff.signIn");
  const title = t("title");
  return {
    title: (await problemOf(searchParams)) ? t("error", { title }) : title,
  };
}

/** Signs staff in; works without JavaScript. */
export default async function SignIn({ searchParams }: Props) {
  const t = await getTranslations("staff.signIn");
  const search = await searchParams;
  const problem = await problemOf(searchParams);
  const isSignedOut = firstOf(search["signed-out"]) !== undefined;
  const described = problem ? "problem" : undefined;
  return (
    <>
      {problem && (
        <Problem heading={t("problem")}>
          <a href="#email">{t(`problems.${problem}`)}</a>
        </Problem>
      )}
      {isSignedOut && (
        <p role="status" className="done">
          {t("signedOut")}
        </p>
      )}
      <h1>{t("title")}</h1>
      <p>{t("intro")}</p>
      <form method="post" action="/staff/sign-in/submit" className="fields">
        <input
          type="hidden"
          name="return"
          value={staffAddress(firstOf(search["return"]))}
        />
        <label htmlFor="email">{t("email")}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          maxLength={254}
          required
          defaultValue={problem ? typedEmail(await cookies()) : ""}
          aria-describedby={described}
        />
        <label htmlFor="password">{t("password")}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          aria-describedby={described}
        />
        <p>
          <button type="submit" className="button">
            {t("button")}
          </button>
        </p>
      </form>
      <p className="hint">{t("help")}</p>
    </>
  );
}
