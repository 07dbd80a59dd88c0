import { expect } from "@playwright/test";
import type { DraftAnswers } from "#lib/response/answers.ts";

/**
 * A device that speaks HTTP as a browser without JavaScript does: it keeps its
 * cookies, posts forms, and says which site a form came from. For what a browser
 * would not send, and for many devices at once.
 */
export interface Visitor {
  get(path: string): Promise<Response>;
  /** Posts a form's fields, or a body as it is. A header that is empty is left out. */
  post(
    path: string,
    body: DraftAnswers | Uint8Array | string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Saves a page of the questionnaire; the page that comes next. */
  save(page: string, answers: DraftAnswers): Promise<string>;
  /** Presses the button of the check page; what is answered. */
  send(): Promise<Response>;
  /** Sends the draft and reads the reference from the page that follows. */
  submit(): Promise<string>;
  readonly cookies: Map<string, string>;
}

export function newVisitor(site: string): Visitor {
  const cookies = new Map<string, string>();

  async function request(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`);
    if (jar.length > 0) headers.set("cookie", jar.join("; "));
    const answer = await fetch(new URL(path, site), {
      ...init,
      headers,
      redirect: "manual",
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return answer;
  }

  const visitor: Visitor = {
    cookies,
    get: (path) => request(path, {}),
    post: (path, body, headers = {}) =>
      request(path, {
        method: "POST",
        body: isFields(body) ? encoded(body) : Buffer.from(body),
        headers: Object.fromEntries(
          Object.entries({
            "content-type": "application/x-www-form-urlencoded",
            origin: new URL(site).origin,
            ...headers,
          }).filter(([, value]) => value !== ""),
        ),
      }),
    save: async (page, answers) => {
      const saved = await visitor.post(
        `/questionnaire/${page}/answer`,
        answers,
      );
      expect(saved.status).toBe(303);
      return saved.headers.get("location") ?? "";
    },
    send: async () => {
      const page = await (await visitor.get("/questionnaire/check")).text();
      const [, savedAt = ""] =
        /name="savedAt" value="([^"]*)"/.exec(page) ?? [];
      return visitor.post("/questionnaire/submit", { savedAt });
    },
    submit: async () => {
      const sent = await visitor.send();
      expect(sent.headers.get("location")).toBe("/questionnaire/done");
      return referenceOn(
        await (await visitor.get("/questionnaire/done")).text(),
      );
    },
  };
  return visitor;
}

function isFields(
  body: DraftAnswers | Uint8Array | string,
): body is DraftAnswers {
  return typeof body === "object" && !(body instanceof Uint8Array);
}

function encoded(fields: DraftAnswers): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The reference that a page shows. */
function referenceOn(html: string): string {
  const [reference] = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(
    html.slice(html.indexOf("<main")),
  ) ?? [""];
  expect(reference).not.toBe("");
  return reference;
}
