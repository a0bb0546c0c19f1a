/** The contracts that the single file holds: those that the package is made around. */
import { MAILGUN_2022_01_14, MAILGUN_2026, type Terms } from "../index.js";

export const CONTRACTS: readonly Terms[] = [MAILGUN_2022_01_14, MAILGUN_2026];
