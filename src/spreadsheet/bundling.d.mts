/** @param contracts - those that the package is made around, or all of the catalogue */
export function bundleOf(contracts: "builtIn" | "catalogue"): Promise<string>;
