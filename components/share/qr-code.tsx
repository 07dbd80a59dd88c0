import { qrDrawing } from "#lib/pack/qr.ts";

/** A QR code on the page, always dark on white: readers need it so, in dark mode too. */
export function QrCode({
  link,
  label,
}: {
  readonly link: string;
  readonly label: string;
}) {
  const { size, path } = qrDrawing(link);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${String(size)}v${String(size)}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
