/** A form that is filled in, to see what comes out. */
import { FLAGSHIP_TERMS } from "../../terms/flagship.js";
import { BLANK, BLANK_MAINTENANCE, BLANK_OUTAGE, type State } from "../state/state.js";

const [channel = ""] = FLAGSHIP_TERMS.claim.channel.accepted === "any" ? [] : FLAGSHIP_TERMS.claim.channel.accepted;
const [service = ""] = FLAGSHIP_TERMS.services.covered;

export const example: State = {
  ...BLANK, terms: `${FLAGSHIP_TERMS.id}@${FLAGSHIP_TERMS.version}`, month: "2026-04", asOf: "2026-05-15T09:00", currency: "EUR", fee: "1250.00",
  outages: [
    { ...BLANK_OUTAGE, id: "incident-15-april", start: "2026-04-15T13:40", end: "2026-04-15T15:34", claimed: "2026-04-16T08:05", channel, shown: true },
    { ...BLANK_OUTAGE, id: "flood-21-april", start: "2026-04-21T03:10", end: "2026-04-21T04:10", services: service, cause: "denial-of-service", claimed: "2026-04-22T09:00", channel, shown: true },
  ],
  maintenance: [{ ...BLANK_MAINTENANCE, id: "upgrade-8-april", start: "2026-04-08T02:00", end: "2026-04-08T04:00", announced: "2026-04-01T09:00" }],
};
