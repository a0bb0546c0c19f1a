/** Reads how much a shortfall earns. */
import { listOf, objectOf, optional, type Reader, variantOf } from "../../input.js";
import { integer, oneOf } from "../../inputValues.js";
import type {
  BlockSchedule, EventSchedule, FlatSchedule, MaxSchedule, MultiplierSchedule, NoSchedule, PointSchedule, Schedule, ShortfallSchedule,
  SimpleSchedule, Tier, TierSchedule,
} from "../language.js";
import { clause, number, someMinutes, someNumber } from "./values.js";

const rounding = oneOf("whole", "started", "nearest", "exact");

const tier = objectOf<Tier>({
  atLeast: optional(number), above: optional(number), below: optional(number), atMost: optional(number), credit: number,
});

const SIMPLE: { readonly [K in SimpleSchedule["kind"]]: Reader<Extract<SimpleSchedule, { kind: K }>> } = {
  blocks: objectOf<BlockSchedule>({
    kind: oneOf("blocks"), blockMinutes: someMinutes, creditPerBlock: number, rounding, per: oneOf("period", "outage", "stretch"),
    initialCredit: optional(number), maxBlocksPerDay: optional(integer(1, 1_000)), clause,
  }),
  tiers: objectOf<TierSchedule>({
    kind: oneOf("tiers"), by: oneOf("availability", "total-downtime", "longest-outage", "each-outage"), tiers: listOf(tier, 1),
    overlap: oneOf("higher-credit", "lower-credit"), clause,
  }),
  points: objectOf<PointSchedule>({ kind: oneOf("points"), points: someNumber, creditPerStep: number, rounding, clause }),
  multiplier: objectOf<MultiplierSchedule>({
    kind: oneOf("multiplier"), factor: number, base: oneOf("agreed", "period", "fixed-30-days"), clause,
  }),
  flat: objectOf<FlatSchedule>({ kind: oneOf("flat"), credit: number, clause }),
  shortfall: objectOf<ShortfallSchedule>({ kind: oneOf("shortfall"), factor: number, clause }),
  "per-event": objectOf<EventSchedule>({ kind: oneOf("per-event"), creditPerEvent: number, clause }),
  none: objectOf<NoSchedule>({ kind: oneOf("none"), clause }),
};

export const schedule: Reader<Schedule> = variantOf<Schedule>("kind", {
  ...SIMPLE,
  "max-of": objectOf<MaxSchedule>({ kind: oneOf("max-of"), schedules: listOf(variantOf<SimpleSchedule>("kind", SIMPLE), 1), clause }),
});
