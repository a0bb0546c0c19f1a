/** The contract that this project began with, for shells that must work before anybody has named terms. */
import type { Terms } from "./language.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "./mailgun.js";
import { MAILGUN_COMPONENTS } from "./mailgunComponents.js";

export const FLAGSHIP_TERMS: Terms = MAILGUN_2022_01_14;

/** Every version of it. */
export const FLAGSHIP_VERSIONS: readonly Terms[] = [MAILGUN_2022_01_14, MAILGUN_2026];

/** Components of its vendor's status page by name, and the services of its terms that they are. */
export const FLAGSHIP_COMPONENTS: Readonly<Record<string, string>> = MAILGUN_COMPONENTS;
