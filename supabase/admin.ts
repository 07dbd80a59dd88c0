import type { App } from "@supabase/lite";
import bcrypt from "bcryptjs";
import { z } from "zod";
import type { Session } from "./migrations.ts";

/*
 * The part of Supabase Auth's admin API that the staff command uses, which the
 * embedded Supabase does not have yet: list, create, set a password. Same
 * addresses and shapes, so that `supabase.auth.admin` works against both.
 */

const credentials = z.object({
  email: z.email().optional(),
  password: z.string().optional(),
});

export const adminPath = /^\/auth\/v1\/admin\/users(?:\/([0-9a-f-]{36}))?$/;

interface Admin {
  readonly secretKey: string;
  readonly database: Session;
  /** An app over the same database that accepts sign-ups; never served. */
  readonly signUps: App;
}

/** Answers an admin request, or gives null where the request is not one. */
export async function answerAdmin(
  request: Request,
  admin: Admin,
): Promise<Response | null> {
  const path = adminPath.exec(new URL(request.url).pathname);
  if (!path) return null;
  if (request.headers.get("apikey") !== admin.secretKey)
    return Response.json({ msg: "not allowed" }, { status: 403 });

  if (request.method === "GET")
    return Response.json({ users: await listUsers(admin) });
  const given = credentials.parse(await request.json());
  if (request.method === "POST") return createUser(admin, request, given);
  if (request.method === "PUT" && path[1] && given.password)
    return setPassword(admin, path[1], given.password);
  return Response.json({ msg: "not supported" }, { status: 405 });
}

async function listUsers({ database }: Admin) {
  return database.rows<{ id: string; email: string }>(
    "select id, email from auth.users order by created_at",
  );
}

async function createUser(
  { signUps }: Admin,
  request: Request,
  { email, password }: z.infer<typeof credentials>,
): Promise<Response> {
  const answer = await signUps.fetch(
    new Request(new URL("/auth/v1/signup", request.url), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        apikey: request.headers.get("apikey") ?? "",
      },
      body: JSON.stringify({ email, password }),
    }),
  );
  const body = (await answer.json()) as { user?: unknown };
  return Response.json(body.user ?? body, { status: answer.status });
}

async function setPassword(
  { database }: Admin,
  id: string,
  password: string,
): Promise<Response> {
  const rows = await database.rows(
    "update auth.users set encrypted_password = $1 where id = $2 returning id, email",
    [await bcrypt.hash(password, 10), id],
  );
  // Whoever signed in with the old password is signed out.
  await database.rows("delete from auth.refresh_tokens where user_id = $1", [
    id,
  ]);
  await database.rows("delete from auth.sessions where user_id = $1", [id]);
  return rows[0]
    ? Response.json(rows[0])
    : Response.json({ msg: "no such account" }, { status: 404 });
}
