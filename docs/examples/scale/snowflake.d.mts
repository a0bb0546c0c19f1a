/** @param library - the text of sla-credits.warehouse.js */
export function snowflakeFunction(library: string): string;
