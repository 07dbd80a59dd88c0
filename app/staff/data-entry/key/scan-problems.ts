/** Why a scan was not kept. */
export const scanProblems = ["scan-large", "scan-type"] as const;
export type ScanProblem = (typeof scanProblems)[number];
