// Clause 3.3.d: no credit for unavailability that would not have occurred but for the customer's breach.
import { itEarnsNothing } from "../support/causes.js";

itEarnsNothing("customer-breach", "3.3.d");
