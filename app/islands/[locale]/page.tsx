import { LeaveTool } from "#components/site/leave-tool.tsx";
import { ListenTool } from "#components/site/listen-tool.tsx";
import { type LocaleProps, localeOf } from "../../[locale]/locale.ts";
import { Islands } from "./islands.tsx";

/**
 * What scripts add to pages that are filled in without React, and nothing else:
 * frames of pages take its scripts over (`lib/http/frame.ts`). Nobody is led here.
 */
export default async function IslandsPage({ params }: LocaleProps) {
  await localeOf(params);
  return <Islands leave={<LeaveTool />} listen={<ListenTool />} />;
}
