import ts from "typescript";

/*
 * Which words a source file can ask for: any text in it that can be a key, below
 * any namespace that the file opens. That is wider than what it does ask for, so
 * a key that no file can ask for is used nowhere.
 */

/** A text with gaps, where something is put in as the page runs, as a regular expression. */
type Pattern = string;

const gap = "[^.]+";
const opening = new Set([
  "createTranslator",
  "getTranslations",
  "useTranslations",
]);

/** Opens all namespaces at once: its keys are whole ones, such as `form.kept`. */
const openingAll = "readTranslator";

/** What every file holds that opens a namespace. */
const asking = new RegExp([...opening, openingAll, "labels"].join("|"));

/** One expression a source, which the full keys match that it can ask for. */
export function requestsOf(
  source: string,
  fileName: string,
): RegExp | undefined {
  // To parse it costs much, and most files ask for no words at all.
  if (!asking.test(source)) return undefined;
  const prefixes = new Set<Pattern>();
  const open = (namespace: Pattern | undefined) => {
    if (namespace) prefixes.add(`${namespace}\\.`);
  };
  const texts = new Set<Pattern>();
  const visit = (node: ts.Node): void => {
    const text = patternOf(node);
    if (text) texts.add(text);
    if (ts.isCallExpression(node) && opening.has(node.expression.getText())) {
      open(namespaceOf(node.arguments[0]));
    }
    if (ts.isCallExpression(node) && node.expression.getText() === openingAll)
      prefixes.add("");
    // A file's own words, handed on with its tree: tree.labels("page"), labels("page").
    if (
      ts.isCallExpression(node) &&
      /\blabels$/.test(node.expression.getText())
    )
      open("files");
    // The words handed to a function: ReturnType<typeof useTranslations<"site">>.
    if (ts.isTypeQueryNode(node) && opening.has(node.exprName.getText())) {
      const [named] = node.typeArguments ?? [];
      if (named && ts.isLiteralTypeNode(named)) open(patternOf(named.literal));
    }
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      fileName,
      source,
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    ),
  );
  if (prefixes.size === 0 || texts.size === 0) return undefined;
  return new RegExp(
    `^(?:${[...prefixes].join("|")})(?:${[...texts].join("|")})$`,
  );
}

/** The text of a literal or a template that can be a key; undefined for any other node. */
function patternOf(node: ts.Node): Pattern | undefined {
  if (ts.isStringLiteralLike(node)) return asPattern([node.text]);
  if (!ts.isTemplateExpression(node)) return undefined;
  return asPattern([
    node.head.text,
    ...node.templateSpans.map(({ literal }) => literal.text),
  ]);
}

function asPattern(texts: readonly string[]): Pattern | undefined {
  const isKey = texts.every((text) => /^[\w.-]*$/.test(text));
  // A template of gaps alone could be every key there is: it proves nothing.
  const saysSomething = texts.some((text) => /\w/.test(text));
  if (!isKey || !saysSomething) return undefined;
  return texts.map((text) => text.replaceAll(".", "\\.")).join(gap);
}

/** The namespace that a call opens: its text, or the `namespace` of its object. */
function namespaceOf(argument: ts.Expression | undefined): Pattern | undefined {
  if (!argument) return undefined;
  if (!ts.isObjectLiteralExpression(argument)) return patternOf(argument);
  const property = argument.properties.find(
    (candidate) =>
      ts.isPropertyAssignment(candidate) &&
      candidate.name.getText() === "namespace",
  );
  return property && ts.isPropertyAssignment(property)
    ? patternOf(property.initializer)
    : undefined;
}

/** The keys that no source can ask for. */
export function unused(
  keys: Iterable<string>,
  requests: readonly RegExp[],
): string[] {
  return [...keys].filter(
    (key) => !requests.some((request) => request.test(key)),
  );
}
