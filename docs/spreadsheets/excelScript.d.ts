/** The little of Office Scripts that office-script.ts uses; Excel brings the whole of it. */
declare namespace ExcelScript {
  interface Range {
    setValues(values: (string | number | boolean)[][]): void;
    setFormulas(formulas: string[][]): void;
    setNumberFormat(format: string): void;
  }
  interface Worksheet {
    getRange(address: string): Range;
    activate(): void;
  }
  interface Workbook {
    getWorksheet(name: string): Worksheet | undefined;
    addWorksheet(name: string): Worksheet;
  }
}
