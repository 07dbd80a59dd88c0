import { Agent, request } from "node:http";

/** What a number of workers got done, each doing one thing after the other. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds that one took: half were faster, then 95 and 99 in a hundred. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  /** What a browser would send back. */
  readonly cookie: string | undefined;
}

/** A visitor's browser, as far as requests go: one connection that stays open. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  post(path: string, fields: URLSearchParams, cookie?: string): Promise<Answer>;
  leave(): void;
}

function visitor(site: string): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (path: string, cookie?: string, fields?: URLSearchParams) =>
    new Promise<Answer>((resolve, reject) => {
      const body = fields?.toString();
      const asked = request(
        new URL(path, site),
        {
          agent,
          method: body === undefined ? "GET" : "POST",
          headers: {
            "accept-encoding": "gzip",
            ...(cookie ? { cookie } : {}),
            ...(body === undefined
              ? {}
              : { "content-type": "application/x-www-form-urlencoded" }),
          },
        },
        (response) => {
          response.resume();
          response.once("error", reject).once("end", () => {
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location,
              cookie: response.headers["set-cookie"]
                ?.map((given) => given.split(";")[0])
                .join("; "),
            });
          });
        },
      );
      asked.once("error", reject);
      asked.end(body);
    });
  return {
    get: (path) => send(path),
    post: (path, fields, cookie) => send(path, cookie, fields),
    leave: () => {
      agent.destroy();
    },
  };
}

/**
 * Lets visitors do something again and again, all at once, for some seconds.
 *
 * @throws what `act` throws: a figure over failures would say nothing
 */
export async function load(
  site: string,
  { connections, seconds }: { connections: number; seconds: number },
  act: (visitor: Visitor) => Promise<void>,
): Promise<Load> {
  const took: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const work = async () => {
    const one = visitor(site);
    while (performance.now() < end) {
      const before = performance.now();
      await act(one);
      took.push(performance.now() - before);
    }
    one.leave();
  };
  await Promise.all(Array.from({ length: connections }, work));
  const elapsed = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  const percentile = (part: number) =>
    took[Math.min(took.length - 1, Math.ceil(took.length * part) - 1)] ?? 0;
  return {
    perSecond: took.length / elapsed,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
  };
}
