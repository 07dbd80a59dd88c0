import type { ReactNode } from "react";
import { PictureCredit } from "#components/site/picture-credit.tsx";
import { isPictured } from "#lib/consultation/questionnaire.ts";
import { type LocaleProps, localeOf } from "../locale.ts";
import { formIn } from "./form-in.ts";
import "#components/form/form.css";
import "#components/form/journey.css";
import "#components/form/renditions.css";
import "#components/resume/resume.css";

export default async function QuestionnaireLayout({
  children,
  params,
}: LocaleProps & { readonly children: ReactNode }) {
  const form = formIn(await localeOf(params));
  const looks = [
    "questionnaire",
    form.rendition !== "standard" && "roomy",
    isPictured(form) && "in-pictures",
  ];
  return (
    <div className={looks.filter(Boolean).join(" ")}>
      {children}
      {isPictured(form) && <PictureCredit />}
    </div>
  );
}
