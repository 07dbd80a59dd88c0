import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { gunzipSync } from "node:zlib";

/** What a server answered, its body as it came over the line. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A page's HTML as a browser reads it. */
export function htmlOf({ headers, body }: Answer): string {
  const isPacked = headers["content-encoding"] === "gzip";
  return (isPacked ? gunzipSync(body) : body).toString("utf8");
}

/** Connections that stay open between requests, as a browser's do. */
export function openConnections(most: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: most });
}

/** A browser without JavaScript, as far as requests and cookies go. */
export class Visitor {
  readonly #site: string;
  readonly #agent: Agent;
  readonly #cookies = new Map<string, string>();

  constructor(site: string, agent: Agent) {
    this.#site = site;
    this.#agent = agent;
  }

  /** @throws Error where no answer comes */
  get(path: string): Promise<Answer> {
    return this.#send(path, "GET");
  }

  /** Sends a form. @throws Error where no answer comes */
  post(path: string, fields: URLSearchParams): Promise<Answer> {
    return this.#send(path, "POST", fields.toString());
  }

  /** Opens an address and goes where it leads. @throws Error where that is no page */
  async open(path: string): Promise<Answer> {
    let answer = await this.get(path);
    for (let hops = 0; hops < 5 && isLeadOn(answer); hops += 1)
      answer = await this.get(answer.headers.location ?? "");
    if (answer.status === 200) return answer;
    throw new Error(`${path} gave ${String(answer.status)}.`);
  }

  async #send(path: string, method: string, body?: string): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const url = new URL(path, this.#site);
      const headers = this.#headers(url.origin, body);
      request(url, { agent: this.#agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response
          .on("data", (chunk: Buffer) => chunks.push(chunk))
          .once("error", reject)
          .once("end", () => {
            const { statusCode: status = 0, headers: given } = response;
            resolve({ status, headers: given, body: Buffer.concat(chunks) });
          });
      })
        .once("error", reject)
        .end(body);
    });
    this.#keep(answer.headers["set-cookie"] ?? []);
    return answer;
  }

  #headers(origin: string, body: string | undefined) {
    const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    return {
      accept: "text/html",
      "accept-encoding": "gzip",
      ...(cookie && { cookie }),
      ...(body !== undefined && {
        origin,
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
        "content-length": Buffer.byteLength(body),
      }),
    };
  }

  /** A cookie that is set to nothing is one that is taken away. */
  #keep(given: readonly string[]): void {
    for (const cookie of given) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

function isLeadOn({ status }: Answer): boolean {
  return status >= 300 && status < 400;
}
