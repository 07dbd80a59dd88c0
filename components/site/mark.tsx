import { marks } from "#lib/consultation/marks.ts";

const turn = 360 / marks.length;

/** The consultation's own mark: petals, one a topic that has a mark, round an open middle. */
export function Mark() {
  return (
    <svg className="mark" viewBox="-24 -24 48 48" aria-hidden="true">
      {marks.map(({ topic }, petal) => (
        <path
          key={topic}
          d="M0-6C-10-11-8-23 0-23S10-11 0-6Z"
          transform={`rotate(${String(petal * turn)})`}
          fill={`var(--mark-${String(petal + 1)})`}
        />
      ))}
    </svg>
  );
}
