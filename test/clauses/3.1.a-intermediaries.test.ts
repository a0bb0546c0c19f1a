// Clause 3.1.a: losses caused by technical intermediaries are outside the provider's control.
import { itEarnsNothing } from "../support/causes.js";

itEarnsNothing("third-party-intermediary", "3.1.a");
