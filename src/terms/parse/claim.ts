/** Reads what a customer has to do for a credit. */
import { listOf, nullOr, objectOf, type Reader } from "../../input.js";
import { integer, oneOf, text, truth } from "../../inputValues.js";
import type { ClaimTerms, ClaimWindow } from "../language.js";
import { clause } from "./values.js";

const channels: Reader<readonly string[] | "any"> = (value, place, issues) =>
  value === "any" ? value : listOf(text, 1)(value, place, issues);

const claimWindow = objectOf<ClaimWindow>({
  length: integer(0, 3_660),
  count: oneOf("calendar-days", "elapsed-days", "wall-clock-days", "elapsed-hours", "business-days", "billing-cycles", "calendar-months"),
  from: oneOf("outage-start", "outage-end", "stretch-end", "awareness", "period-end", "eligibility"),
  roll: oneOf("none", "next-weekday"),
  clause,
});

export const claim: Reader<ClaimTerms> = objectOf<ClaimTerms>({
  needed: truth,
  per: oneOf("outage", "period"),
  clause,
  channel: objectOf<ClaimTerms["channel"]>({ accepted: channels, clause }),
  notice: nullOr(claimWindow),
  window: claimWindow,
  early: objectOf<ClaimTerms["early"]>({ reading: oneOf("valid", "void"), clause }),
  evidence: objectOf<ClaimTerms["evidence"]>({ needed: truth, clause }),
});
