/** What a room of `lib` may import: rooms, and single files, which end in `.ts`. */
type Rooms = Readonly<Record<string, readonly string[]>>;

/**
 * The rooms of `lib` as a drawing in Mermaid's words: an arrow leads from a room to
 * one that builds on it. Where a longer way leads to the same room, the arrow is left
 * out, as nobody could read the drawing with all of them.
 *
 * @throws Error where the rooms build on one another in a circle
 */
export function drawMap(rooms: Rooms): string {
  const arrows = Object.keys(rooms).flatMap((room) => {
    const below = roomsBelow(rooms, room);
    const further = below.flatMap((each) => [...reach(rooms, each)]);
    return below
      .filter((each) => !further.includes(each))
      .map((each) => [each, room] as const);
  });
  const alone = Object.keys(rooms).filter(
    (room) => !arrows.some((arrow) => arrow.includes(room)),
  );
  return [
    "flowchart LR",
    ...arrows.map(([below, room]) => `  ${below} --> ${room}`),
    ...alone.map((room) => `  ${room}`),
  ].join("\n");
}

function roomsBelow(rooms: Rooms, room: string): readonly string[] {
  return (rooms[room] ?? []).filter((each) => !each.endsWith(".ts"));
}

/** Every room that a room builds on, directly or through others. */
function reach(
  rooms: Rooms,
  room: string,
  above: readonly string[] = [],
): ReadonlySet<string> {
  if (above.includes(room))
    throw new Error(`in a circle: ${[...above, room].join(", ")}`);
  const below = roomsBelow(rooms, room);
  return new Set(
    below.flatMap((each) => [each, ...reach(rooms, each, [...above, room])]),
  );
}
