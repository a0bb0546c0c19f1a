/** The tests that mutants meet, quick and sharp first: folders and files under `test`. */
export const SUITES = ["clauses", "golden/golden.test.ts", "catalogue", "facts", "hostile/figures.test.ts", "properties", "readings", "model/agreement.test.ts", "model/wide.test.ts"];

/** Starts programs of its own, which no mutant reaches. */
export const NOT_HERE = new Set(["environment.prop.test.ts"]);
