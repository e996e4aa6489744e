/** The check for each line of the table of routes, by that line: `GetSystemInfo GET /api/v1/system-info`. */
export type Cases = Readonly<Record<string, () => Promise<void>>>;
