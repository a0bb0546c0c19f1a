import { type Facts, MAILGUN_2022_01_14 } from "sla-credits";
import { barsSvg } from "sla-credits/svg";
import { availabilityByDay, incidentList, runningPeriod } from "sla-credits/views";

/** April 2026, as of the evening of the 20th: one incident that touched two services, one that is not over. */
const facts: Facts = {
  period: { month: "2026-04" },
  asOf: "2026-04-20T18:00:00Z",
  fees: { currency: "EUR", service: "1250.00" },
  outages: [
    { id: "inc-1/api", services: ["api"], start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:10:00Z", impact: "down" },
    { id: "inc-1/smtp", services: ["smtp"], start: "2026-04-15T14:40:00Z", end: "2026-04-15T15:34:00Z", impact: "down" },
    { id: "inc-2/api", services: ["api"], start: "2026-04-20T17:50:00Z", end: null, impact: "down" },
  ],
};
/** As an adapter of a status feed gives them. */
const entries = [
  { kind: "incident", id: "inc-1", name: "Messages are late", startMs: Date.UTC(2026, 3, 15, 13, 40), endMs: Date.UTC(2026, 3, 15, 15, 34), services: ["api", "smtp"], outages: ["inc-1/api", "inc-1/smtp"] },
  { kind: "incident", id: "inc-2", name: "API errors", startMs: Date.UTC(2026, 3, 20, 17, 50), endMs: null, services: ["api"], outages: ["inc-2/api"] },
] as const;

const view = availabilityByDay(MAILGUN_2022_01_14, facts, { days: 90, timeZone: "Europe/Paris" });
for (const { service, days, whole } of view.services) console.log(service, "today", days.at(-1)?.percent, "90 days", whole.percent);

for (const { name, downtimeMs } of incidentList(MAILGUN_2022_01_14, facts, entries)) console.log(name, downtimeMs / 60_000, "min");

const { errorBudget, burn, nextStep, money } = runningPeriod(MAILGUN_2022_01_14, facts, { windowsMs: [3_600_000, 86_400_000] });
console.log("budget", errorBudget?.allowedMs, "used", errorBudget?.usedMs, "left", errorBudget?.leftMs);
console.log("burn rate", burn?.windows.map(({ rate, rounded }) => `${rate} (${rounded})`).join(", "));
console.log("next step in", nextStep?.minutes, "min adds", nextStep?.adds, "to", money.potential);

const drawing = barsSvg(view, { locale: "en", width: 900 });
console.log(drawing.slice(0, 4));
