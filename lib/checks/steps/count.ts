/** How many tests or checks passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** A sentence for each thing that could not be looked at here: neither passed nor failed. */
  readonly leftOut?: readonly string[];
}

export const nothing: Count = { passed: 0, failed: 0 };

export function add(a: Count, b: Count): Count {
  const leftOut = [...(a.leftOut ?? []), ...(b.leftOut ?? [])];
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** The line that ends a run of tests. */
export function describe({ passed, failed }: Count): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

/**
 * The count of a runner's report, held against how the runner ended: one that
 * crashed, or found nothing to run, has failed whatever its report says. A test
 * that was skipped counts as failed, so that none is left out unnoticed.
 */
export function countOf(
  report: { passed: number; failed: number; skipped: number } | undefined,
  succeeded: boolean,
): Count {
  if (!report) return { passed: 0, failed: 1 };
  const { passed } = report;
  const failed = report.failed + report.skipped;
  const isHollow = passed + failed === 0 || (!succeeded && failed === 0);
  return { passed, failed: isHollow ? failed + 1 : failed };
}
