/** The contracts that the single file holds: those that the package is made around. */
export { FLAGSHIP_VERSIONS as CONTRACTS } from "../terms/flagship.js";
