/**
 * The contracts that come with the package: each on its own, so that a bundler keeps only those that are used, and all of
 * them by id. A new entry is a file of its own, and a line here.
 */
import type { Terms } from "../language.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "../mailgun.js";
import { ALGOLIA } from "./algolia.js";
import { ATLASSIAN } from "./atlassian.js";
import { AUTH0 } from "./auth0.js";
import { AWS_EC2_REGION, AWS_EC2_INSTANCE, AWS_S3 } from "./aws.js";
import { CLOUDFLARE_BUSINESS, CLOUDFLARE_R2 } from "./cloudflare.js";
import { CORNERSTONE } from "./cornerstone.js";
import { COUPA } from "./coupa.js";
import { DATADOG } from "./datadog.js";
import { DIGITAL_OCEAN_DROPLET, DIGITAL_OCEAN_APP } from "./digitalOcean.js";
import { DYNATRACE } from "./dynatrace.js";
import { ELEMENT_CRITICAL_POWER } from "./elementCritical.js";
import { FASTLY } from "./fastly.js";
import { GITHUB } from "./github.js";
import { GCP_COMPUTE, GCP_BIGQUERY, GOOGLE_WORKSPACE } from "./google.js";
import { HOSTINGKING } from "./hostingking.js";
import { IBM_CLOUD } from "./ibmCloud.js";
import { INTERMEDIA } from "./intermedia.js";
import { LEVEL_3 } from "./level3.js";
import { LEVER } from "./lever.js";
import { MAILEROO } from "./maileroo.js";
import { AZURE_VM, MICROSOFT_365 } from "./microsoft.js";
import { MONGODB_ATLAS } from "./mongodb.js";
import { NODESPACE } from "./nodeSpace.js";
import { NOTION } from "./notion.js";
import { ONELOGIN } from "./oneLogin.js";
import { OVH_PRIVATE_CLOUD } from "./ovh.js";
import { PAGERDUTY } from "./pagerDuty.js";
import { RACKSPACE_CLOUD_SERVERS } from "./rackspace.js";
import { SAP_CLOUD } from "./sap.js";
import { SLACK, SLACK_2019 } from "./slack.js";
import { SNOWFLAKE } from "./snowflake.js";
import { STABLEHOST } from "./stableHost.js";
import { TELECOM_TARIFF } from "./telecomTariff.js";
import { TWILIO } from "./twilio.js";
import { TWTC } from "./twtc.js";
import { UPCLOUD } from "./upCloud.js";
import { VERIZON_WAVELENGTH } from "./verizon.js";
import { VULTR } from "./vultr.js";
import { ZENTERA_AIR } from "./zentera.js";

export { MAILGUN_2022_01_14, MAILGUN_2026 } from "../mailgun.js";
export { ALGOLIA } from "./algolia.js";
export { ATLASSIAN } from "./atlassian.js";
export { AUTH0 } from "./auth0.js";
export { AWS_EC2_REGION, AWS_EC2_INSTANCE, AWS_S3 } from "./aws.js";
export { CLOUDFLARE_BUSINESS, CLOUDFLARE_R2 } from "./cloudflare.js";
export { CORNERSTONE } from "./cornerstone.js";
export { COUPA } from "./coupa.js";
export { DATADOG } from "./datadog.js";
export { DIGITAL_OCEAN_DROPLET, DIGITAL_OCEAN_APP } from "./digitalOcean.js";
export { DYNATRACE } from "./dynatrace.js";
export { ELEMENT_CRITICAL_POWER } from "./elementCritical.js";
export { FASTLY } from "./fastly.js";
export { GITHUB } from "./github.js";
export { GCP_COMPUTE, GCP_BIGQUERY, GOOGLE_WORKSPACE } from "./google.js";
export { HOSTINGKING } from "./hostingking.js";
export { IBM_CLOUD } from "./ibmCloud.js";
export { INTERMEDIA } from "./intermedia.js";
export { LEVEL_3 } from "./level3.js";
export { LEVER } from "./lever.js";
export { MAILEROO } from "./maileroo.js";
export { AZURE_VM, MICROSOFT_365 } from "./microsoft.js";
export { MONGODB_ATLAS } from "./mongodb.js";
export { NODESPACE } from "./nodeSpace.js";
export { NOTION } from "./notion.js";
export { ONELOGIN } from "./oneLogin.js";
export { OVH_PRIVATE_CLOUD } from "./ovh.js";
export { PAGERDUTY } from "./pagerDuty.js";
export { RACKSPACE_CLOUD_SERVERS } from "./rackspace.js";
export { SAP_CLOUD } from "./sap.js";
export { SLACK, SLACK_2019 } from "./slack.js";
export { SNOWFLAKE } from "./snowflake.js";
export { STABLEHOST } from "./stableHost.js";
export { TELECOM_TARIFF } from "./telecomTariff.js";
export { TWILIO } from "./twilio.js";
export { TWTC } from "./twtc.js";
export { UPCLOUD } from "./upCloud.js";
export { VERIZON_WAVELENGTH } from "./verizon.js";
export { VULTR } from "./vultr.js";
export { ZENTERA_AIR } from "./zentera.js";

/** In no order that means anything; sorted below. */
const ENTRIES: readonly Terms[] = [
  ALGOLIA, ATLASSIAN, AUTH0, AWS_EC2_REGION, AWS_EC2_INSTANCE, AWS_S3, CLOUDFLARE_BUSINESS, CLOUDFLARE_R2, CORNERSTONE, COUPA,
  DATADOG, DIGITAL_OCEAN_DROPLET, DIGITAL_OCEAN_APP, DYNATRACE, ELEMENT_CRITICAL_POWER, FASTLY, GITHUB, GCP_COMPUTE,
  GCP_BIGQUERY, GOOGLE_WORKSPACE, HOSTINGKING, IBM_CLOUD, INTERMEDIA, LEVEL_3, LEVER, MAILEROO, AZURE_VM, MICROSOFT_365,
  MONGODB_ATLAS, NODESPACE, NOTION, ONELOGIN, OVH_PRIVATE_CLOUD, PAGERDUTY, RACKSPACE_CLOUD_SERVERS, SAP_CLOUD, SLACK,
  SLACK_2019, SNOWFLAKE, STABLEHOST, TELECOM_TARIFF, TWILIO, TWTC, UPCLOUD, VERIZON_WAVELENGTH, VULTR, ZENTERA_AIR,
  MAILGUN_2022_01_14, MAILGUN_2026,
];

/**
 * The name of terms, as requests write it.
 *
 * @param terms - the contract
 * @returns `id@version`
 * @example
 * idOf(MAILGUN_2022_01_14); // => "mailgun@2022-01-14"
 */
export function idOf({ id, version }: Terms): string {
  return `${id}@${version}`;
}

/** Every contract of the package, by id and then by version. */
export const CATALOGUE: readonly Terms[] = /* @__PURE__ */ [...ENTRIES].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

/**
 * The terms with an id.
 *
 * @param id - `id@version`, such as `"mailgun@2022-01-14"`
 * @returns `undefined` if there are none: the caller must not go on with others
 * @example
 * findTerms("mailgun@2022-01-14")?.target.percent; // => "99.99"
 */
export function findTerms(id: string): Terms | undefined {
  return CATALOGUE.find((terms) => idOf(terms) === id);
}
