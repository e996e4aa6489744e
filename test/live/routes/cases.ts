/** What is done to prove one line of the table of routes, by that line: `GetSystemInfo GET /api/v1/system-info`. */
export type Cases = Readonly<Record<string, () => Promise<void>>>;
