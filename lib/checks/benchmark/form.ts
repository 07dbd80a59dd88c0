/** One of a form's controls that can be answered, as the page's HTML has it. */
export interface Control {
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

export interface Form {
  readonly method: string;
  readonly action: string;
  readonly controls: readonly Control[];
}

type Attributes = Readonly<Record<string, string>>;

const formElement = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const control = /<(input|textarea|select)\b([^>]*)>(?:([^<]*)<\/textarea>)?/g;
const attribute =
  /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The forms of a page, each with its controls in order. It reads what servers of
 * this platform write, where attributes never hold a `>`; it is no parser of
 * other people's HTML.
 */
export function readForms(html: string): readonly Form[] {
  return [...html.matchAll(formElement)].map(([, head = "", body = ""]) => {
    const { method = "get", action = "" } = readAttributes(head);
    return { method: method.toLowerCase(), action, controls: controlsIn(body) };
  });
}

function controlsIn(body: string): readonly Control[] {
  return [...body.matchAll(control)].flatMap(
    ([, element = "", head = "", text = ""]): readonly Control[] => {
      const { name, type = "text", value, disabled } = readAttributes(head);
      if (name === undefined || disabled !== undefined) return [];
      if (element === "textarea")
        // A line break right after the tag is the markup's, not the value's.
        return [{ type: element, name, value: plain(text).replace(/^\n/, "") }];
      const standard = /^(radio|checkbox)$/.test(type) ? "on" : "";
      return [{ type, name, value: value ?? standard }];
    },
  );
}

function readAttributes(head: string): Attributes {
  return Object.fromEntries(
    [...head.matchAll(attribute)].map(
      ([, name = "", double, single, bare]): readonly [string, string] => [
        name.toLowerCase(),
        plain(double ?? single ?? bare ?? ""),
      ],
    ),
  );
}

const references: Attributes = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return references[name] ?? whole;
      return String.fromCodePoint(
        hex === undefined ? Number(decimal) : Number.parseInt(hex, 16),
      );
    },
  );
}

/** What is written where any words will do: about as long as people write. */
const words =
  "We waited two years for a place and nobody told us why. Please say who decides, and by when, so that families can plan.";
/** Short enough for any line, and of the shape that asks for part of a postcode. */
const line = "TN1";

/**
 * What a browser sends where somebody answers everything: one option of each
 * choice, words in each field. Hidden fields go back as they came.
 *
 * @param respondent another number chooses and writes something else
 */
export function fillIn(form: Form, respondent: number): URLSearchParams {
  const fields = new URLSearchParams();
  for (const name of new Set(form.controls.map((each) => each.name))) {
    const own = form.controls.filter((each) => each.name === name);
    for (const answer of answersTo(own, respondent))
      fields.append(name, answer);
  }
  return fields;
}

function answersTo(
  controls: readonly Control[],
  respondent: number,
): readonly string[] {
  return controls.flatMap(({ type, value }, index) => {
    switch (type) {
      case "radio":
      case "checkbox":
        return index === respondent % controls.length ? [value] : [];
      case "textarea":
        return [`${words} (${String(respondent)})`];
      case "email":
        return ["someone@example.org"];
      case "text":
        return [line];
      default:
        return [value];
    }
  });
}
