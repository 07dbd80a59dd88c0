import assert from "node:assert/strict";
import { test } from "node:test";
import { secretsIn } from "./secrets.ts";

const keyOf = (kind: string) => `-----BEGIN ${kind} KEY-----`;
const password = "hunter2x";

/** Put together here, as this file is searched too. */
const planted = [
  keyOf("RSA PRIVATE"),
  keyOf("PRIVATE"),
  `id = AKIA${"Q2".repeat(8)}`,
  `ghp_${"a1B2".repeat(9)}`,
  `npm_${"a1B2".repeat(9)}`,
  `AIza${"a1B2-".repeat(7)}`,
  `xoxb-${"1234567890".repeat(3)}`,
  `sk_live_${"a1B2".repeat(6)}`,
  `SUPABASE_SECRET_KEY=sb_secret_${"a1B2".repeat(6)}`,
  `eyJ${"a1B2".repeat(4)}.eyJ${"a1B2".repeat(4)}.${"a1B2".repeat(8)}`,
  `postgresql://postgres:${password}@db.example.org/postgres`,
  `const apiKey = "${"a1B2".repeat(8)}";`,
];

test("a planted key, token or password is found, and not repeated", () => {
  for (const line of planted) {
    const found = secretsIn("lib/file.ts", `first\n${line}\n`);
    assert.equal(found.length > 0, true, line);
    assert.match(found[0] ?? "", /^lib\/file\.ts:2 looks like a /);
    assert.ok(!found.join("").includes(line));
  }
});

test("a file for secrets is found by its name", () => {
  for (const path of [".env", "supabase/.env.local", "key.pem", "a/id_ed25519"])
    assert.equal(secretsIn(path, "").length, 1, path);
});

test("placeholders and names of variables are none", () => {
  for (const line of [
    "SUPABASE_SECRET_KEY=sb_secret_...",
    "const token = readToken(request.cookies);",
    'const token = "a-token-of-one-device".padEnd(40, "-");',
    "npx supabase db push --db-url postgresql://...",
    "https://example.org/a:b@c",
  ])
    assert.deepEqual(secretsIn("docs/operate.md", line), [], line);
});
