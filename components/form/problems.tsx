import { end, fillable, slot, unless } from "#lib/http/template.ts";
import { Each } from "./filled.tsx";

/**
 * What is wrong with a page's answers, first on the page, each with a link to its
 * field. Where nothing is, a script finds the place to say it.
 */
export function Problems({ heading }: { readonly heading: string }) {
  return (
    <div
      className="error-summary"
      {...fillable("hidden", `${unless("problems")}hidden${end}`)}
      id="problems"
      role="alert"
      tabIndex={-1}
    >
      <h2>{heading}</h2>
      <ul>
        <Each of="problems">
          <li>
            <a href={`#${slot("question")}`}>{slot("message")}</a>
          </li>
        </Each>
      </ul>
    </div>
  );
}
