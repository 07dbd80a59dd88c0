import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/*
 * What must never be in the repository. Each form is one that a service gives its
 * keys and that no other text has, so that a finding is a secret or a very odd
 * sentence; the last two look for what people type beside a telling name.
 */
const forms: Readonly<Record<string, RegExp>> = {
  "a private key": /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
  "a key of Amazon's": /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  "a token of GitHub's": /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60})/,
  "a token of GitLab's": /\bglpat-[\w-]{20}/,
  "a token of npm's": /\bnpm_[A-Za-z0-9]{36}\b/,
  "a key of Google's": /\bAIza[\w-]{35}/,
  "a token of Slack's": /\bxox[abeoprs]-[A-Za-z0-9-]{20}/,
  "a key of Stripe's": /\b[rs]k_live_[A-Za-z0-9]{20}/,
  "a secret key of Supabase's": /\bsb_secret_[\w-]{20}/,
  "a token of access of Supabase's": /\bsbp_[a-f0-9]{40}\b/,
  "a signed token (JWT)": /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/,
  "a password in an address":
    /\b[a-z][a-z+]*:\/\/[^\s/:@"'`<>$]+:[^\s/:@"'`<>$]{4,}@[a-z0-9]/i,
  "a value beside a telling name":
    /(?:secret|token|passw(?:or)?d|api_?key|private_?key)["']?\s*[:=]\s*["'`](?=[^"'`]*\d)(?=[^"'`]*[a-z])[A-Za-z0-9+/=_]{24,}["'`]/i,
};

/** Files that hold secrets by what they are called. */
const telling =
  /^(?:\.env(?:\..+)?|.+\.(?:pem|p12|pfx|jks|keystore)|id_(?:rsa|dsa|ecdsa|ed25519))$/;

/** What looks like a secret in a file, by line; never the secret itself, which would then stand in a log as well. */
export function secretsIn(path: string, text: string): readonly string[] {
  if (telling.test(basename(path)) && !path.endsWith(".example"))
    return [`${path} is a file for secrets`];
  return text.split("\n").flatMap((line, index) =>
    Object.entries(forms)
      .filter(([, form]) => form.test(line))
      .map(([name]) => `${path}:${String(index + 1)} looks like ${name}`),
  );
}

/** The same of every file that git tracks, and how many those are. */
export function secretsInRepository(): {
  readonly files: number;
  readonly found: readonly string[];
} {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    { encoding: "utf8" },
  );
  const paths = listed.split("\0").filter((path) => path !== "");
  const found = paths.flatMap((path) => secretsIn(path, textOf(path)));
  return { files: paths.length, found };
}

/** Nothing where it is no text, or is not there any more. */
function textOf(path: string): string {
  try {
    const text = readFileSync(path, "utf8");
    return text.includes("\0") ? "" : text;
  } catch {
    return "";
  }
}
