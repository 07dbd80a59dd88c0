import { cookies, headers } from "next/headers";
import { forgetCode } from "./code-cookie.ts";
import { forgetToken } from "./draft-token.ts";
import { isEncrypted } from "#lib/http/encrypted.ts";
import { seeOther } from "#lib/http/see-other.ts";
import { isSharedIn, sharedCookie } from "./shared-cookie.ts";

/** Whether who is here said that others use this device. */
export async function isSharedDevice(): Promise<boolean> {
  return isSharedIn(await cookies());
}

/** Remembers that others use this device, until it is cleared or its browser is closed. */
export async function rememberShared(): Promise<void> {
  (await cookies()).set(sharedCookie, "yes", {
    httpOnly: true,
    sameSite: "lax",
    secure: isEncrypted(await headers()),
    path: "/",
  });
}

/** Forgets all that tells whose answers this device opened, and leads on. The answers themselves stay. */
export async function clearDevice(address: string): Promise<Response> {
  await forgetToken();
  await forgetCode("made");
  await forgetCode("typed");
  (await cookies()).delete(sharedCookie);
  const response = seeOther(address);
  response.headers.set("clear-site-data", '"cache", "storage"');
  return response;
}
