import assert from "node:assert/strict";
import { test } from "node:test";
import { staffAddress } from "./staff-address.ts";

test("a staff page is kept with its search and place", () => {
  for (const address of [
    "/staff",
    "/staff/export",
    "/staff/topics/priority-1?theme=none&page=2#verbatims",
  ])
    assert.equal(staffAddress(address), address);
});

test("signing in leads to no other site and to no other page of this one", () => {
  for (const address of [
    undefined,
    "",
    "https://elsewhere.example/staff",
    "//elsewhere.example/staff",
    String.raw`/\elsewhere.example/staff`,
    "/\t/elsewhere.example/staff",
    "staff",
    "/staffing",
    "/staff/../questionnaire",
    "javascript:alert(1)",
  ])
    assert.equal(staffAddress(address), "/staff", String(address));
});
