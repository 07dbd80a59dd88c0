"use client";

import { useId, useState } from "react";

interface Props {
  readonly id: string;
  readonly accept: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  /** In bytes. */
  readonly largest: number;
  /** What is said of a file that is larger, before it is sent for nothing. */
  readonly tooLarge: string;
}

/** A file to choose. One that is too large is refused here already; the server does so without a script. */
export function SizeGuard(props: Props) {
  const { id, accept, describedBy, isInvalid, largest, tooLarge } = props;
  const message = useId();
  const [isTooLarge, setTooLarge] = useState(false);
  return (
    <>
      <input
        accept={accept}
        aria-describedby={`${describedBy} ${message}`}
        aria-invalid={isInvalid || isTooLarge ? true : undefined}
        id={id}
        name={id}
        onChange={({ currentTarget }) => {
          const size = currentTarget.files?.[0]?.size ?? 0;
          setTooLarge(size > largest);
          currentTarget.setCustomValidity(size > largest ? tooLarge : "");
        }}
        required
        type="file"
      />
      <p className="keyed-problem" id={message} role="status">
        {isTooLarge && tooLarge}
      </p>
    </>
  );
}
