/** The kinds of file that a scanner makes, by how each begins. */
const beginnings = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/tiff", [0x49, 0x49, 0x2a, 0x00]],
  ["image/tiff", [0x4d, 0x4d, 0x00, 0x2a]],
] as const;

export type ScanType = (typeof beginnings)[number][0];

/** In bytes: as the database has it. */
export const largestScan = 10 * 1024 * 1024;

/** What a file is by its content, whatever it is called; undefined for anything but a scan. */
export function scanType(content: Uint8Array): ScanType | undefined {
  return beginnings.find(([, bytes]) =>
    bytes.every((byte, index) => content[index] === byte),
  )?.[0];
}
