import { buildWhereStale } from "./platform/build.ts";
import { servePlatform } from "./platform/serve.ts";

await servePlatform({
  command: "start",
  prepare: ({ SITE_URL }) => buildWhereStale(SITE_URL),
});
