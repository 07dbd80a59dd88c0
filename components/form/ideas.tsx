import type { ReactNode } from "react";
import { Picture } from "./picture.tsx";

interface Item {
  /** The name of a file in `public/pictures`, without its ending. */
  readonly picture: string;
  readonly words: ReactNode;
}

/** Easy Read: one idea a row, its picture first and its words beside it. */
export function Ideas({ ideas }: { readonly ideas: readonly Item[] }) {
  return (
    <ul className="ideas">
      {ideas.map(({ picture, words }) => (
        <li className="pictured" key={picture}>
          <Picture of={{ name: picture }} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is said in a few points: as ideas with their pictures where the rendition is pictured. */
export function Points({
  pictured,
  points,
}: {
  readonly pictured: boolean;
  readonly points: readonly Item[];
}) {
  if (pictured) return <Ideas ideas={points} />;
  return (
    <ul>
      {points.map(({ picture, words }) => (
        <li key={picture}>{words}</li>
      ))}
    </ul>
  );
}
