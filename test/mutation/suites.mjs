/** The tests that mutants meet, quick and sharp first: folders and files under `test`. */
export const SUITES = ["clauses", "catalogue", "facts", "hostile/figures.test.ts", "properties", "readings"];

/** Starts programs of its own, which no mutant reaches. */
export const NOT_HERE = new Set(["environment.prop.test.ts"]);
