import type { ReactNode } from "react";
import "#components/form/form.css";
import "#components/resume/resume.css";

export default function QuestionnaireLayout({
  children,
}: {
  children: ReactNode;
}) {
  return <div className="questionnaire">{children}</div>;
}
