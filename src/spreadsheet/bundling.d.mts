/** @param name - functions for sheets, over the contracts that the package is made around or all of the catalogue; or the one for warehouses */
export function bundleOf(name: "builtIn" | "catalogue" | "warehouse"): Promise<string>;
