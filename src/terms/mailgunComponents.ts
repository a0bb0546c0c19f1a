/** The components of Mailgun's status page that its service-level agreement speaks of. */

/**
 * Components of Mailgun's page, by name, and the services of its terms; the others are not covered.
 *
 * @clause 3.1.b
 */
export const MAILGUN_COMPONENTS: Readonly<Record<string, string>> = { API: "api", SMTP: "smtp", "Outbound Delivery": "outbound" };
