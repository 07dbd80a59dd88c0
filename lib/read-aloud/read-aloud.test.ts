import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DOMParser } from "@xmldom/xmldom";
import { type Passage, passagesOf } from "./passages.ts";
import { createReader, isSpeed, type ReadingState } from "./reader.ts";
import { voiceFor } from "./voices.ts";

/** What is heard of a part of a page, a line each. */
function heard(
  html: string,
  isShown: (element: Element) => boolean = () => true,
) {
  const page = `<html lang="en-GB"><main>${html}</main></html>`;
  const [main] = Array.from(
    new DOMParser()
      .parseFromString(page, "text/xml")
      .getElementsByTagName("main"),
  );
  assert.ok(main);
  return passagesOf(main, isShown);
}
const lines = (passages: readonly Passage[]) =>
  passages.map(({ words }) => words);

describe("what is read of a page", () => {
  test("is each part in its order, as one text whatever is inside it", () => {
    assert.deepEqual(
      lines(
        heard(`<h1>A
          <em>plan</em></h1><p>Read <a href="/x">this</a> first,<br/>please.</p>
          <ul><li>One</li><li><p>Two</p></li><li>Three<ul><li>and a bit</li></ul></li></ul>`),
      ),
      [
        "A plan",
        "Read this first, please.",
        "One",
        "Two",
        "Three",
        "and a bit",
      ],
    );
  });

  test("is a question, its hint and each answer", () => {
    const passages =
      heard(`<form><fieldset><legend><h1>Do you agree?</h1></legend>
        <p class="hint">Choose one.</p>
        <label class="choice"><input type="radio"/><span>Yes</span></label>
        <label class="choice"><input type="radio"/><span>No</span></label></fieldset>
        <label>Why?</label><textarea>What somebody typed</textarea>
        <label>How old?</label><select><option>Under 18</option><option>Over 18</option></select>
        <button>Continue</button></form>`);
    assert.deepEqual(lines(passages), [
      "Do you agree?",
      "Choose one.",
      "Yes",
      "No",
      "Why?",
      "How old?",
      "Under 18",
      "Over 18",
    ]);
    assert.deepEqual(
      passages.map(({ element }) => element.localName),
      ["h1", "p", "label", "label", "label", "label", "select", "select"],
    );
  });

  test("is nothing that is hidden, closed or leads elsewhere", () => {
    assert.deepEqual(
      lines(
        heard(
          `<nav><a href="/x">Contents</a></nav><p hidden="">Hidden</p><p aria-hidden="true">1</p>
          <p><span class="visually-hidden">Error: </span>Choose</p><p id="not-drawn">No</p>
          <details><summary>Read more</summary><p>Closed</p></details>
          <details open=""><summary>Read on</summary><p>Open</p></details>
          <svg><text>A drawing</text></svg><script>x()</script><p>-</p>`,
          (element) => element.getAttribute("id") !== "not-drawn",
        ),
      ),
      ["Choose", "Read more", "Read on", "Open"],
    );
  });

  test("is a table's cells, each after what its column is called", () => {
    assert.deepEqual(
      lines(
        heard(`<table><caption>Cookies</caption><thead><tr><th>Name</th><th>Kept</th></tr></thead>
          <tbody><tr><th scope="row">draft</th><td>30 days</td></tr></tbody></table>`),
      ),
      ["Cookies", "Name", "Kept", "draft", "Kept: 30 days"],
    );
  });

  test("says in which language each part is", () => {
    assert.deepEqual(
      heard(
        `<p>In Polish: <span lang="pl">Dzień dobry</span> to you</p><p lang="ar">مرحبا</p>`,
      ).map(({ words, language }) => [language, words]),
      [
        ["en-GB", "In Polish:"],
        ["pl", "Dzień dobry"],
        ["en-GB", "to you"],
        ["ar", "مرحبا"],
      ],
    );
  });
});

describe("a voice", () => {
  const voice = (lang: string, localService = true) => ({ lang, localService });

  test("is of the page's region before another, and of its language always", () => {
    const voices = [voice("pl-PL"), voice("en-US"), voice("en_GB")];
    assert.equal(voiceFor(voices, "en-GB"), voices[2]);
    assert.equal(voiceFor(voices, "en-AU"), voices[1]);
    assert.equal(voiceFor(voices, "pl"), voices[0]);
    assert.equal(voiceFor(voices, "ar"), undefined);
  });

  test("that would send the words to its maker is never used", () => {
    assert.equal(voiceFor([voice("en-GB", false)], "en-GB"), undefined);
  });
});

describe("a reader", () => {
  function reading(words: readonly string[]) {
    const said: string[] = [];
    const states: (readonly [ReadingState, string | undefined])[] = [];
    let done: (wasSaid: boolean) => void = () => undefined;
    const reader = createReader({
      passages: heard(words.map((one) => `<p>${one}</p>`).join("")),
      speed: "usual",
      say: (passage, rate, whenDone) => {
        said.push(`${passage.words} ${String(rate)}`);
        done = whenDone;
      },
      hush: () => undefined,
      onChange: (state, passage) => states.push([state, passage?.words]),
    });
    return {
      reader,
      said,
      states,
      finish: () => done,
      end: (wasSaid = true) => {
        done(wasSaid);
      },
    };
  }

  test("reads to the end and is silent then", () => {
    const { reader, said, states, end } = reading(["One", "Two"]);
    reader.start();
    end();
    end();
    assert.deepEqual(said, ["One 1", "Two 1"]);
    assert.deepEqual(states, [
      ["reading", "One"],
      ["reading", "Two"],
      ["silent", undefined],
    ]);
  });

  test("goes on with the passage at which it was paused", () => {
    const { reader, said, states, end } = reading(["One", "Two"]);
    reader.start();
    end();
    reader.pause();
    assert.deepEqual(states.at(-1), ["paused", "Two"]);
    reader.goOn();
    assert.deepEqual(said, ["One 1", "Two 1", "Two 1"]);
    reader.goOn();
    assert.equal(said.length, 3);
  });

  test("says a passage again when the speed changes, and is not confused by what it broke off", () => {
    const { reader, said, finish, end } = reading(["One", "Two"]);
    reader.start();
    const brokenOff = finish();
    reader.setSpeed("fast");
    brokenOff(true);
    assert.deepEqual(said, ["One 1", "One 1.4"]);
    end();
    assert.deepEqual(said.at(-1), "Two 1.4");
    reader.stop();
    reader.setSpeed("slow");
    assert.equal(said.length, 3);
  });

  test("ends where a passage cannot be said", () => {
    const { reader, said, states, end } = reading(["One", "Two"]);
    reader.start();
    end(false);
    assert.deepEqual(said, ["One 1"]);
    assert.deepEqual(states.at(-1), ["silent", undefined]);
  });

  test("starts from the top again after a stop", () => {
    const { reader, said, end } = reading(["One", "Two"]);
    reader.start();
    end();
    reader.stop();
    reader.start();
    assert.equal(said.at(-1), "One 1");
  });

  test("knows its speeds", () => {
    assert.ok(isSpeed("slow"));
    for (const other of ["", "toString", null, 1]) assert.ok(!isSpeed(other));
  });
});
