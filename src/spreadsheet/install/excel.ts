/** What Excel wants beside the script: metadata of the functions, and the manifest and page of an add-in. */
import { SIGNATURES } from "./signatures.js";

/** Metadata of custom functions, as Excel reads it. */
export interface ExcelMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: "any"; readonly dimensionality?: "matrix"; readonly optional?: true }[];
    readonly result: { readonly dimensionality?: "matrix" };
  }[];
}

export const EXCEL_METADATA: ExcelMetadata = {
  allowCustomDataForDataTypeAny: false,
  functions: SIGNATURES.map(({ name, description, parameters, spills }) => ({
    id: name,
    name,
    description,
    parameters: parameters.map(({ name: parameter, description: about, isRange, isOptional }) => ({
      name: parameter, description: about, type: "any", ...(isRange ? { dimensionality: "matrix" } : {}), ...(isOptional ? { optional: true } : {}),
    })),
    // A cell may hold anything: that is said by saying nothing.
    result: spills ? { dimensionality: "matrix" } : {},
  })),
};

/** The prefix of each name in Excel: `=SLA.SLA_CREDIT(...)`. */
const NAMESPACE = "SLA";

/**
 * The manifest of an add-in whose files stand at an address.
 *
 * @param address - https, without a slash at its end
 * @param version - of the package
 */
export function excelManifest(address: string, version: string): string {
  const url = (id: string, file: string): string => `        <bt:Url id="${id}" DefaultValue="${address}/${file}"/>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>6f1d3a52-7c0e-4b8e-9d0a-52b1c9e4f7a1</Id>
  <Version>${version}.0</Version>
  <ProviderName>sla-credits</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Service credits"/>
  <Description DefaultValue="Service credits from outages, maintenance, fees and claims."/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}/functions.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script"/>
            </Script>
            <Page>
              <SourceLocation resid="Functions.Page"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Urls>
${url("Functions.Script", "excel.js")}${url("Functions.Page", "functions.html")}${url("Functions.Metadata", "functions.json")}      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>
      </bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

/** The page that Excel on the web runs the functions in. */
export const EXCEL_PAGE: string = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Service credits</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js"></script>
    <script src="excel.js"></script>
  </head>
  <body></body>
</html>
`;
