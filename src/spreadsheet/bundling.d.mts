/** @param entry - a file of src/spreadsheet */
export function bundleOf(entry: string): Promise<string>;
