/** Which words the page has in a language. */
import type { Locale } from "../../explain/numberStyle.js";
import { EN } from "./en.js";
import { FR } from "./fr.js";
import type { PageWords } from "./words.js";

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = { en: EN, fr: FR };
