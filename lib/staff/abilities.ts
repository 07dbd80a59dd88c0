/**
 * What each role of staff may do: the only list. It is published into the database,
 * whose policies and functions name abilities and never a role; pages ask the same list.
 */

/** What everybody on the team may: the workspace's frame, settings and links, how far paper is. */
const everybody = ["see-workspace"] as const;

/** Reads what was answered, codes it and takes it away; answers who asked for a format; signs words off. */
const analysing = [
  ...everybody,
  "read-answers",
  "code",
  "export",
  "answer-format-requests",
  "name-colleagues",
  "sign-off",
] as const;

/** Brings in what comes on paper, in files and tables. */
const entering = [...everybody, "enter-data"] as const;

/** What administrators alone may, because it concerns single people or everybody at once. */
const administering = [
  "read-equality-monitoring",
  "read-contacts",
  "read-roles",
  "read-log",
  "read-every-entry",
  "enter-late",
  "keep-links",
  "keep-recordings",
  "move-window",
  "open",
] as const;

export type Ability =
  | (typeof analysing)[number]
  | (typeof entering)[number]
  | (typeof administering)[number];

export const roles = ["analyst", "administrator", "data-entry"] as const;
export type Role = (typeof roles)[number];

export const abilities: Readonly<Record<Role, readonly Ability[]>> = {
  analyst: analysing,
  administrator: [...new Set([...analysing, ...entering, ...administering])],
  "data-entry": entering,
};

/** Whether a role may do something; who has no role may nothing. */
export function may(role: Role | undefined, ability: Ability): boolean {
  return role !== undefined && abilities[role].includes(ability);
}
