import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Licences, by their SPDX ids, under which a package may be a part of what is served: all let it be used here and passed on. */
const accepted: Readonly<Record<string, string>> = {
  "0BSD": "asks for nothing",
  "Apache-2.0": "permissive, with a grant of patents",
  "BSD-2-Clause": "permissive",
  "BSD-3-Clause": "permissive",
  "CC-BY-4.0": "data that may be used with its source named",
  ISC: "permissive",
  "LGPL-3.0-or-later": "a library of its own that is linked and may be changed",
  MIT: "permissive",
  "MIT-0": "asks for nothing",
  "OFL-1.1": "typefaces that may be embedded and served",
  Unlicense: "asks for nothing",
};

/** Packages whose licence is accepted for them alone. */
const exceptions: Readonly<Record<string, string>> = {
  // Run as a program of its own while recordings are made; no part of it is served.
  "espeak-ng": "GPL-3.0-or-later",
};

export interface Package {
  readonly name: string;
  /** As the package says it: an SPDX expression, or undefined where it says none. */
  readonly licence: string | undefined;
}

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      license: z.string().optional(),
    }),
  ),
});

const manifest = z.object({
  license: z.string().optional(),
  /** As packages said it before there was SPDX. */
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** The packages that production needs. One that is made for other machines and absent here counts where the lock file says its licence. */
export function productionPackages(folder: string): readonly Package[] {
  const { packages } = lockFile.parse(
    readJson(join(folder, "package-lock.json")),
  );
  return Object.entries(packages).flatMap(
    ([path, { dev, optional, license }]) => {
      if (path === "" || dev) return [];
      const licence = license ?? licenceWithin(join(folder, path));
      const isElsewhere = optional === true && !existsSync(join(folder, path));
      if (licence === undefined && isElsewhere) return [];
      return [{ name: path.replace(/^.*node_modules\//, ""), licence }];
    },
  );
}

function licenceWithin(path: string): string | undefined {
  const file = join(path, "package.json");
  if (!existsSync(file)) return undefined;
  const { license, licenses } = manifest.parse(readJson(file));
  return license ?? licenses?.map(({ type }) => type).join(" AND ");
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** A sentence for each package whose licence nobody has accepted. */
export function licenceProblems(
  packages: readonly Package[],
): readonly string[] {
  return packages
    .filter(
      ({ name, licence = "" }) =>
        exceptions[name] !== licence && !isAccepted(licence),
    )
    .map(
      ({ name, licence }) =>
        `${name} is under ${licence ?? "no licence that it names"}: accept that in lib/checks/dependencies/licences.ts with a reason, or do without it`,
    );
}

/** Of "and" every part is accepted, of "or" one; brackets within brackets are not. */
function isAccepted(expression: string): boolean {
  const alternatives = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((one) =>
    one.split(" AND ").every((id) => Object.hasOwn(accepted, id)),
  );
}
