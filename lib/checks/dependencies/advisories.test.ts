import assert from "node:assert/strict";
import { test } from "node:test";
import { advisoriesIn } from "./advisories.ts";

/** As npm 11 writes it. */
const audit = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test("an audit without an advisory says nothing", () => {
  assert.deepEqual(advisoriesIn(audit({})), []);
});

test("a package with an advisory is named with what is known of it, and so is one that needs it", () => {
  const advisory = { title: "Reads too much", url: "https://example.org/1" };
  const found = advisoriesIn(
    audit({
      lower: {
        severity: "high",
        range: "<2.0.0",
        via: [{ source: 1, ...advisory }],
      },
      upper: { severity: "high", range: "*", via: ["lower"] },
    }),
  );
  assert.deepEqual(found, [
    "lower <2.0.0, high: Reads too much (https://example.org/1)",
    "upper *, high: by way of lower",
  ]);
});

test("what is no audit is not taken for a clean one", () => {
  const refused = {
    message: "405 Method Not Allowed",
    statusCode: 405,
    error: {},
  };
  for (const text of ["", "{}", "npm error", JSON.stringify(refused)])
    assert.equal(advisoriesIn(text), undefined, text);
});
