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
  const isHere = (address: string) =>
    here === address ||
    (address !== "/staff" && here.startsWith(`${address}/`));
  return (
    <nav className="staff-navigation" aria-label={label}>
      <ul>
        {destinations.map(({ address, name }) => (
          <li key={address}>
            <a
              href={address}
              aria-current={isHere(address) ? "page" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
