"use client";

import { usePathname } from "next/navigation";

interface Props {
  readonly label: string;
  readonly destinations: readonly {
    readonly address: string;
    readonly name: string;
  }[];
}

/** The staff pages, with a mark at the one that is open. */
export function Navigation({ label, destinations }: Props) {
  const here = usePathname();
  const isAbove = (address: string) =>
    here === address ||
    (address !== "/staff" && here.startsWith(`${address}/`));
  // The nearest: one of them may lie below another.
  const current = destinations
    .map(({ address }) => address)
    .filter(isAbove)
    .sort((a, b) => a.length - b.length)
    .at(-1);
  return (
    <nav className="staff-navigation" aria-label={label}>
      <ul>
        {destinations.map(({ address, name }) => (
          <li key={address}>
            <a
              href={address}
              aria-current={address === current ? "page" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
