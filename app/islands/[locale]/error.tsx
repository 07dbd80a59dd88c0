"use client";

/** Whatever goes wrong in a script, the page stays as it is: there are words in it that nobody has yet. */
export default function NothingAdded() {
  return null;
}
