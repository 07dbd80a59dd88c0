"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** The page's own address, which only the browser knows; the site's until then. */
export function OwnAddress({ site }: { readonly site: string }) {
  const address = useSyncExternalStore(
    never,
    () => location.href,
    () => site,
  );
  return <bdi>{address}</bdi>;
}
