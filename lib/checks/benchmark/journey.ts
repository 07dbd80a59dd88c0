import { fillIn, type Form, readForms } from "./form.ts";
import { type Answer, htmlOf, type Visitor } from "./visitor.ts";

/*
 * Follows what the server's pages say, so that a build with other questions can
 * be measured just as well.
 */

/** Far more than any questionnaire has pages: to go round in circles ends. */
const mostPages = 100;

/** The form of a questionnaire's page that leads on. @throws Error where there is none */
export function formThatLeadsOn(page: Answer): Form {
  const forms = readForms(htmlOf(page));
  const form = forms.find(
    ({ method, action }) =>
      method === "post" &&
      /^\/questionnaire\/(\S+\/answer|submit)$/.test(action),
  );
  if (!form) throw new Error("A page of the questionnaire has no form.");
  return form;
}

/** Sends a page's answers and gives where that leads. @throws Error where they were not taken */
export async function sendPage(
  visitor: Visitor,
  form: Form,
  respondent: number,
): Promise<string> {
  const { status, headers } = await visitor.post(
    form.action,
    fillIn(form, respondent),
  );
  const { location = "" } = headers;
  if (status === 303 && !/[?#&](problems|also)\b/.test(location))
    return location;
  throw new Error(`${form.action} gave ${String(status)} ${location}.`);
}

/**
 * Answers the whole questionnaire, sends it and sees the page that says so.
 *
 * @returns how many pages were opened
 * @throws Error where the way ends elsewhere
 */
export async function respond(
  visitor: Visitor,
  respondent: number,
): Promise<number> {
  await visitor.open("/questionnaire");
  let page = await visitor.open("/questionnaire/continue");
  for (let pages = 3; pages < mostPages; pages += 1) {
    const location = await sendPage(visitor, formThatLeadsOn(page), respondent);
    page = await visitor.open(location);
    if (/\/questionnaire\/done\b/.test(location)) return pages;
  }
  throw new Error("The questionnaire does not come to an end.");
}
