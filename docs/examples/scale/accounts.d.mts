/** @returns the facts of one account, with its terms beside them */
export function requestOf(account: number): object;

/** True for one account in a thousand. */
export function isWrong(account: number): boolean;

/** @returns one request as text, as `sla-credits assess` and `creditRow` read it */
export function lineOf(account: number): string;

/** Writes so many accounts into a file, a request a line. */
export function writeAccounts(path: string, count: number): Promise<void>;
