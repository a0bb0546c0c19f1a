/** The contracts that the larger file holds, which is the same file with this one in the place of builtIn.ts. */
export { CATALOGUE as CONTRACTS } from "../terms/catalogue/index.js";
