import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/*
 * Two processes on one embedded database destroy it for good, so whoever opens
 * it first takes this lock. SQLite's own file lock is held by the operating
 * system: it is exclusive, and gone the moment that the process is, however it
 * ended. A file with a process id in it would be neither.
 */

/** Somebody else has the data folder open. */
export class DataDirectoryInUse extends Error {
  constructor(directory: string) {
    super(
      `Another process has the data folder ${directory} open. ` +
        "Stop that one first, or set DATA_DIR to another folder.",
    );
  }
}

/**
 * Takes the data folder for this process alone, creating it where it is absent.
 * The folder, and whatever this process writes from now on, is its owner's only.
 *
 * @returns the release; a process that ends releases by itself
 * @throws DataDirectoryInUse at once where another process holds it
 */
export function lockDataDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  // A folder that was there already may be open to everybody.
  chmodSync(directory, 0o700);
  process.umask(0o077);
  const lock = new DatabaseSync(join(directory, "lock.sqlite"), { timeout: 0 });
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/.test(error.message))
      throw new DataDirectoryInUse(directory);
    throw error;
  }
  return () => {
    lock.close();
  };
}
