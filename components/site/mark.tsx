const petals = [0, 1, 2, 3, 4];
const turn = 360 / petals.length;

/** The consultation's own mark: five petals, one a priority, round an open middle. */
export function Mark() {
  return (
    <svg className="mark" viewBox="-24 -24 48 48" aria-hidden="true">
      {petals.map((petal) => (
        <path
          key={petal}
          d="M0-6C-10-11-8-23 0-23S10-11 0-6Z"
          transform={`rotate(${String(petal * turn)})`}
          fill={`var(--priority-${String(petal + 1)})`}
        />
      ))}
    </svg>
  );
}
