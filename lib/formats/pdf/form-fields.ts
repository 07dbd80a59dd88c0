import type { DocumentTree, QuestionBlock } from "#lib/documents/document.ts";
import { questionsIn } from "#lib/documents/blocks-in.ts";
import { textString } from "./elements.ts";
import { addBox, addGroup, addWriting, type Scene } from "./fields.ts";
import { type Place, placesIn } from "./form-places.ts";
import { MadeObjects, reference } from "./made-objects.ts";
import { type Objects, withObjects } from "./objects.ts";
import { formCode } from "#lib/documents/page-code.ts";

/*
 * Fields over the boxes and lines (ISO 32000-1, 12.7), so that the paper can be
 * filled in on a screen too. On paper nothing changes: an empty field draws
 * nothing. All stand below one field that is named after the form: so each says
 * which form it is of, whatever another program does to the file.
 */

/** A tick within a square of 100: drawn, as no typeface that has one is in every reader. */
const drawnTick = "0 G 12 w 1 J 1 j 20 50 m 42 24 l 82 80 l S";

/**
 * Turns the places for answers into fields.
 *
 * @throws Error where a question has not as many places as it needs, or a place
 *   has no question
 */
export function withFields(pdf: Uint8Array, tree: DocumentTree): Uint8Array {
  const { form, locale } = tree;
  if (!form) return pdf;
  return withObjects(pdf, (objects) => {
    const made = new MadeObjects(objects);
    const root = made.reserve();
    const scene: Scene = {
      tree,
      made,
      root,
      states: {
        ticked: made.addDrawing(drawnTick),
        empty: made.addDrawing(""),
      },
    };
    const fields = fieldsOf(placesIn(objects), scene);
    made.set(root, [
      `/T ${textString(formCode({ ...form, locale }))}`,
      `/Kids [${fields.map(reference).join(" ")}]`,
    ]);
    addForm(objects, scene);
    return made.all;
  });
}

function fieldsOf(places: readonly Place[], scene: Scene): readonly number[] {
  const questions = questionsIn(scene.tree);
  const foreign = places.find(
    (place) => !questions.some(({ id }) => id === place.question),
  );
  if (foreign) throw new Error(`the PDF asks ${foreign.question} of its own`);
  return questions.flatMap((question) =>
    fieldsOfQuestion(
      question,
      places.filter((place) => place.question === question.id),
      scene,
    ),
  );
}

function fieldsOfQuestion(
  question: QuestionBlock,
  places: readonly Place[],
  scene: Scene,
): readonly number[] {
  const { id, control } = question;
  const needed = control.type === "choices" ? control.options.length : 1;
  if (places.length !== needed)
    throw new Error(
      `${id} has ${String(places.length)} places in the PDF for ${String(needed)}`,
    );
  if (control.type === "writing")
    return places.map((place) =>
      addWriting(question, control.lines, place, scene),
    );
  const boxes = control.options.flatMap((option, index) => {
    const place = places[index];
    return place ? [{ option, place }] : [];
  });
  return control.choose === "one"
    ? [addGroup(question, boxes, scene)]
    : boxes.map((box) => addBox(question, box, scene));
}

/** Its typefaces are those that every reader has; for letters that they lack it takes others. */
function addForm(objects: Objects, { made, root }: Scene): void {
  const font = ["/Type /Font", "/Subtype /Type1"];
  const letters = [...font, "/BaseFont /Helvetica"];
  const typeface = made.add([...letters, "/Encoding /WinAnsiEncoding"]);
  const ticks = made.add([...font, "/BaseFont /ZapfDingbats"]);
  const form = made.add([
    `/Fields [${reference(root)}]`,
    `/DR << /Font << /Helv ${reference(typeface)} /ZaDb ${reference(ticks)} >> >>`,
    "/DA (/Helv 12 Tf 0 g)",
  ]);
  const catalog = "\n  /Type /Catalog\n";
  for (const [number, object] of objects)
    if (object.includes(catalog))
      made.replace(
        number,
        object.replace(catalog, `${catalog}  /AcroForm ${reference(form)}\n`),
      );
}
