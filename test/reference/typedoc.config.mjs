// The reference as pages for a browser: `npm run reference`. Ends with an error if an export has no comment, or a link in
// one leads nowhere.
import { OptionDefaults } from "typedoc";

const ENTRIES = ["index", "terms/catalogue/index", "svg/index", "statuspage/index", "feeds/index", "views/index", "warehouse/index"];

export default {
  name: "sla-credits",
  entryPoints: ENTRIES.map((entry) => `../../src/${entry}.ts`),
  tsconfig: "../../tsconfig.json",
  out: "../../docs/reference",
  readme: "none",
  disableSources: true,
  excludeExternals: true,
  blockTags: [...OptionDefaults.blockTags, "@clause"],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  // Lists that a type is taken from, and names for parts of a type that nobody needs to spell.
  intentionallyNotExported: [
    "OutageField", "Pair", "OutageValues", "AmountField", "ShareField", "TimeField", "WeightedField", "Unsaid", "MailgunTerms", "Locale", "UnitParams",
    "LINT_CODES", "BROKEN_STATUSES", "INCIDENT_IMPACTS", "WINDOWS",
  ],
  // Fields speak for themselves where their name does; what is exported never does.
  requiredToBeDocumented: ["Variable", "Function", "Class", "Interface", "TypeAlias", "Method", "Accessor"],
  treatWarningsAsErrors: true,
};
