import assert from "node:assert/strict";
import { test } from "node:test";
import { fillIn, readForms } from "./form.ts";

const page = `<!doctype html><form action="/search"><input name="words"></form>
<form class="a" method="POST" action="/questionnaire/vision/answer?a=1&amp;b=2">
<input type="hidden" name="base" value="{&quot;vision&quot;:&quot;&#x27;1&#39;&quot;}"/>
<fieldset><input id="v1" type="radio" name="vision" value="agree" checked=""/>
<label for="v1">Agree</label><input type="radio" name="vision" value="disagree"/>
<input type="radio" name="vision" value="neither"/></fieldset>
<input type="checkbox" name="heard" value="radio"><input type="checkbox" name="heard">
<textarea name="why" rows="4">
Kept &lt;words&gt;</textarea><input name="district"><input name="off" disabled="">
<input type="email" name="contact"><button name="leave" value="later">Later</button>
</form>`;

test("a page's forms are read with what they send and where to", () => {
  const [search, answer] = readForms(page);
  assert.deepEqual(search, {
    method: "get",
    action: "/search",
    controls: [{ type: "text", name: "words", value: "" }],
  });
  assert.equal(answer?.method, "post");
  assert.equal(answer.action, "/questionnaire/vision/answer?a=1&b=2");
  assert.deepEqual(
    answer.controls.map(({ name, value }) => `${name}=${value}`),
    [
      `base={"vision":"'1'"}`,
      "vision=agree",
      "vision=disagree",
      "vision=neither",
      "heard=radio",
      "heard=on",
      "why=Kept <words>",
      "district=",
      "contact=",
    ],
  );
});

test("everything is answered, by the type of its field, and hidden fields go back", () => {
  const [, form] = readForms(page);
  assert.ok(form);
  const fields = fillIn(form, 4);
  assert.equal(fields.get("base"), `{"vision":"'1'"}`);
  assert.deepEqual(fields.getAll("vision"), ["disagree"]);
  assert.deepEqual(fields.getAll("heard"), ["radio"]);
  assert.match(fields.get("why") ?? "", /^We waited .* \(4\)$/);
  assert.match(fields.get("district") ?? "", /^[A-Z]{1,2}[0-9]{1,2}$/);
  assert.match(fields.get("contact") ?? "", /@/);
  assert.ok(!fields.has("off"), "a field that is switched off is not sent");
  assert.ok(!fields.has("leave"), "no other button was pressed");
});

test("another respondent answers otherwise", () => {
  const [, form] = readForms(page);
  assert.ok(form);
  assert.equal(fillIn(form, 3).get("vision"), "agree");
  assert.equal(fillIn(form, 5).get("vision"), "neither");
  assert.notEqual(fillIn(form, 3).get("why"), fillIn(form, 5).get("why"));
});
