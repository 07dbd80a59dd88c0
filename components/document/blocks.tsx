import { Fragment } from "react";
import type { Block } from "#lib/formats/markdown.ts";
import { Inlines } from "./inlines.tsx";

type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** The level on the page of the headings just below a part's title. */
export type Level = 2 | 3 | 4;
const tags = {
  2: { 2: "h2", 3: "h2", 4: "h3" },
  3: { 2: "h2", 3: "h3", 4: "h4" },
  4: { 2: "h3", 3: "h4", 4: "h5" },
} as const;

/** The blocks of a part, with its first headings at `level`. */
export function Blocks({
  blocks,
  level,
}: {
  readonly blocks: readonly Block[];
  readonly level: Level;
}) {
  return blocks.map((block, index) => (
    <Fragment key={index}>{drawn(block, level)}</Fragment>
  ));
}

function drawn(block: Block, level: Level) {
  switch (block.type) {
    case "heading": {
      const Tag = tags[level][block.level];
      return (
        <Tag>
          <Inlines inlines={block.children} />
        </Tag>
      );
    }
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case "list":
      return <List {...block} />;
    case "table":
      return <Table {...block} />;
  }
}

function List({ ordered, items }: Of<"list">) {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag>
      {items.map((item, index) => (
        <li key={index}>
          <Inlines inlines={item} />
        </li>
      ))}
    </Tag>
  );
}

function Table({ header, rows }: Of<"table">) {
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col">
                <Inlines inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = [], ...cells], index) => (
            <tr key={index}>
              <th scope="row">
                <Inlines inlines={name} />
              </th>
              {cells.map((cell, column) => (
                <td key={column}>
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
