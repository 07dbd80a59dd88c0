import { z } from "zod";

const instant = z.iso.datetime({ offset: true }).or(z.iso.date());

const environment = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    DATA_DIR: z.string().min(1).default(".data"),
    SUPABASE_URL: z.url().optional(),
    SUPABASE_PUBLISHABLE_KEY: z.string().min(1).optional(),
    SUPABASE_SECRET_KEY: z.string().min(1).optional(),
    SITE_URL: z.url().optional(),
    CONSULTATION_OPENS: instant.optional(),
    CONSULTATION_CLOSES: instant.optional(),
  })
  .refine(
    (values) => !values.SUPABASE_URL || values.SUPABASE_PUBLISHABLE_KEY,
    "SUPABASE_URL is set: set SUPABASE_PUBLISHABLE_KEY as well",
  )
  .refine(
    (values) => !values.CONSULTATION_OPENS === !values.CONSULTATION_CLOSES,
    "set both CONSULTATION_OPENS and CONSULTATION_CLOSES, or neither",
  );

export type Environment = z.infer<typeof environment>;

let own: Environment | undefined;

/** The environment that this process was started in, read once. @throws Error as `parseEnvironment` */
export function readEnvironment(): Environment {
  return (own ??= parseEnvironment(process.env));
}

/** @throws Error with a sentence a variable where one is missing or malformed */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const given = Object.entries(variables).filter(([, value]) => value !== "");
  const parsed = environment.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) =>
    [...issue.path.map(String), issue.message].join(": "),
  );
  throw new Error(`The environment is not usable. ${sentences.join(". ")}.`);
}

/**
 * Whether the pseudo-locale is served, for tests. Apart from the rest, because the
 * languages are known before anybody can be told what is wrong with the rest.
 */
export function servesPseudoLocale(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return Boolean(variables["PSEUDO_LOCALE"]);
}
