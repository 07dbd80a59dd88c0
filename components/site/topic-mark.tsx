import { marks } from "#lib/consultation/marks.ts";
import type { TopicId } from "#lib/consultation/topics.ts";
import "./topic-mark.css";

/** The number of a topic's mark, from 1; 0 where it has none. */
export function markNumber(topic: TopicId): number {
  return marks.findIndex((mark) => mark.topic === topic) + 1;
}

/**
 * A topic's sign: number, picture, colour and pattern, so that none of them has
 * to be seen. Decoration beside its title, which says it in words.
 */
export function TopicMark({ topic }: { readonly topic: TopicId }) {
  const number = markNumber(topic);
  return (
    <span className={`topic-mark mark-${String(number)}`} aria-hidden="true">
      <svg viewBox="0 0 48 48">
        {marks[number - 1]?.drawing.map((line) => (
          <path d={line} key={line} />
        ))}
      </svg>
      <span className="mark-number">{number}</span>
    </span>
  );
}
