import assert from "node:assert/strict";
import { test } from "node:test";
import { createSignInBrake } from "./sign-in-brake.ts";

const attempt = (email: string) =>
  new Request("http://localhost/auth/v1/token?grant_type=password", {
    method: "POST",
    body: JSON.stringify({ email, password: "typed" }),
  });
const refused = () => new Response(null, { status: 400 });
const taken = () => new Response(null, { status: 200 });

test("a sign-in that succeeds clears the failures before it", async () => {
  const brake = createSignInBrake();
  for (let round = 0; round < 3; round += 1) {
    for (let guess = 0; guess < 9; guess += 1)
      await brake(attempt("a@example.org"), refused);
    assert.equal((await brake(attempt("a@example.org"), taken)).status, 200);
  }
});

test("guesses made all at once are braked too", async () => {
  const brake = createSignInBrake();
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => brake(attempt("a@example.org"), refused)),
  );
  assert.equal(answers.filter(({ status }) => status === 429).length, 20);
});

test("the brake lets go after 15 minutes", async () => {
  let time = 0;
  const brake = createSignInBrake(() => time);
  for (let guess = 0; guess < 11; guess += 1)
    await brake(attempt("a@example.org"), refused);
  assert.equal((await brake(attempt("a@example.org"), taken)).status, 429);
  time = 15 * 60 * 1000;
  assert.equal((await brake(attempt("a@example.org"), taken)).status, 200);
});

test("a sign-in without a readable address is not passed on", async () => {
  const request = new Request("http://localhost/auth/v1/token", {
    method: "POST",
    body: "email=a@example.org",
  });
  assert.equal((await createSignInBrake()(request, taken)).status, 400);
});
