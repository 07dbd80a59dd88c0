import type { JSX as ReactJsx } from "react";

/** hast-util-to-jsx-runtime asks for the elements of React by the name that they had before React 19. */
declare global {
  namespace JSX {
    type Element = ReactJsx.Element;
    type ElementClass = ReactJsx.ElementClass;
    type IntrinsicElements = ReactJsx.IntrinsicElements;
  }
}
