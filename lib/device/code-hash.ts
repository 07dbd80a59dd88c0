import { scrypt, type ScryptOptions } from "node:crypto";
import { consultation } from "#lib/consultation/consultation.ts";

/** 32 MB and some 70 ms a guess. */
const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const bytes = 32;
/** The same for all codes of a consultation: a code is found by its hash, without a name beside it. */
const salt = `resume code of ${consultation.id}`;

/** What the database keeps of a code, in hexadecimal digits: too slow to guess, even by whoever holds a copy. */
export function hashOfCode(plainCode: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(plainCode, salt, bytes, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString("hex"));
    });
  });
}
