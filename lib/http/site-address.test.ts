import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAddress } from "./site-address.ts";

const unset = { SITE_URL: undefined, PORT: 3000 };

test("the address is the one that was set, whatever a request asks for", () => {
  const environment = {
    ...unset,
    SITE_URL: "https://consultation.example.org/",
  };
  const headers = new Headers({ host: "elsewhere.example" });
  assert.deepEqual(siteAddress(headers, environment), {
    site: "https://consultation.example.org",
    isPublic: true,
  });
});

test("without one set the address is the host asked for", () => {
  const headers = new Headers({
    host: "trial.example.org",
    "x-forwarded-proto": "https",
  });
  assert.deepEqual(siteAddress(headers, unset), {
    site: "https://trial.example.org",
    isPublic: true,
  });
});

test("a page made once for everybody gives the address on this computer", () => {
  assert.deepEqual(siteAddress(undefined, unset), {
    site: "http://localhost:3000",
    isPublic: false,
  });
});

test("a host that is none is not put into a link", () => {
  assert.equal(
    siteAddress(new Headers({ host: "a b" }), unset).site,
    "http://localhost:3000",
  );
});
