// What the package cannot do without, for comparison.
export { Decimal } from "decimal.js";
export { tzOffset } from "@date-fns/tz";
