import { useTranslations } from "next-intl";

/** Where one is, who one is, and the way out. */
export function StaffHead({ email }: { readonly email: string | undefined }) {
  const t = useTranslations("staff");
  return (
    <header className="staff-head">
      <a className="staff-name" href="/staff">
        {t("name")}
      </a>
      <div className="staff-session">
        <a href="/">{t("publicSite")}</a>
        {email && (
          <form method="post" action="/staff/sign-out">
            <span>
              {t.rich("signedInAs", { email: () => <bdi>{email}</bdi> })}
            </span>
            <button type="submit" className="quiet">
              {t("signOut")}
            </button>
          </form>
        )}
      </div>
    </header>
  );
}
