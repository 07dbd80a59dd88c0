/**
 * Reads what does not change while the process runs once a key. What failed is
 * tried again.
 */
export function readOnce<T>(
  read: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const reading = known.get(key) ?? read(key);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}
