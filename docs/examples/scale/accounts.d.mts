/** @returns one request, as `sla-credits assess` and `creditRow` read it */
export function requestOf(account: number): object;

/** Writes so many accounts into a file, a request a line. */
export function writeAccounts(path: string, count: number): Promise<void>;
