import { servePlatform } from "./platform/serve.ts";

/*
 * For who changes the platform: each page is made when it is asked for, and anew
 * when a file changes. Documents are offered as they were last made: `npm run
 * render` makes them.
 */

await servePlatform({ command: "dev", prepare: () => Promise.resolve() });
