// Clause 1.a: an interruption that the provider decided on after abnormal or faulty customer behaviour is no defect.
import { itEarnsNothing } from "../support/causes.js";

itEarnsNothing("provider-decision", "1.a");
