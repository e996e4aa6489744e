declare module 'vitest' {
  interface TaskMeta {
    /** Why the test is skipped. */
    skipReason?: string;
  }
}

/** Options that skip a test, or a group, with a reason that `.ci/run` prints; none of them if there is no reason. */
export function skipBecause(reason: string | undefined) {
  return reason === undefined ? {} : { skip: true, meta: { skipReason: reason } };
}
