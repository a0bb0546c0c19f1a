/**
 * English words for each reason why time did not count or earned nothing. As causes they name what happened.
 */
import type { KnownReason, ReasonWords } from "./words.js";

export const EN_REASONS: Readonly<Record<KnownReason, ReasonWords>> = {
  "not-covered": { label: "not covered", full: "none of these services is covered by the contract" },
  "degraded-only": { label: "degraded only", full: "reduced service, which the contract does not count as downtime" },
  "not-all-down": { label: "not all down", full: "other covered services were still working" },
  "below-minimum-duration": { label: "too short", full: "the outage was shorter than those that the contract counts" },
  "before-report": { label: "before the report", full: "time before the customer’s report or ticket, from which the contract counts" },
  "partial-unit": { label: "partial unit", full: "an unfinished unit of time at the end of the outage" },
  "outside-service-hours": { label: "outside service hours", full: "no service is promised at that time" },
  "maintenance-planned": { label: "planned maintenance", full: "planned maintenance" },
  "maintenance-emergency": { label: "emergency maintenance", full: "emergency maintenance" },
  "provider-decision": { label: "provider decision", full: "the provider’s own decision after abnormal or faulty behaviour of the customer" },
  "third-party-intermediary": { label: "third party", full: "a third-party intermediary outside the provider’s control" },
  "denial-of-service": { label: "denial of service", full: "a denial-of-service attack" },
  virus: { label: "virus", full: "a virus" },
  hacking: { label: "hacking", full: "a hacking attempt" },
  "beyond-control": { label: "beyond control", full: "a situation beyond the provider’s control" },
  "customer-breach": { label: "customer’s breach", full: "the customer’s own breach of the contract" },
  "terms-breach": { label: "terms breach", full: "the customer’s breach of the terms of service at that time" },
  "claim-late": { label: "claim too late", full: "the claim came too late" },
  "claim-missing": { label: "not claimed", full: "no claim was made in time" },
  "claim-pending": { label: "not claimed yet", full: "there is no claim yet" },
  "claim-wrong-channel": { label: "wrong channel", full: "the claim came through a channel that the contract does not accept" },
  "notice-missing": { label: "no notice in time", full: "the notice that the contract asks for first was not given in time" },
  "claim-early": { label: "claimed too early", full: "the claim came too early" },
  "evidence-missing": { label: "no evidence", full: "the claim does not show that use of the services was disturbed" },
};
