/** Reads what a guarantee measures. */
import { listOf, objectOf, type Reader, variantOf } from "../../input.js";
import { oneOf, text, truth } from "../../inputValues.js";
import type { DowntimeMeasure, ErrorRateMeasure, EventMeasure, Measure, ScoreMeasure } from "../language.js";
import { clause, minutes, percentOfWhole, someMinutes } from "./values.js";

type Mean = Extract<ErrorRateMeasure, { counts: "mean" }>;
type Threshold = Extract<ErrorRateMeasure, { counts: "threshold" }>;

const slots = { kind: oneOf("error-rate"), slotMinutes: someMinutes, clause };
const errorRate: Reader<ErrorRateMeasure> = variantOf<ErrorRateMeasure>("counts", {
  mean: objectOf<Mean>({ ...slots, counts: oneOf("mean") }),
  threshold: objectOf<Threshold>({ ...slots, counts: oneOf("threshold"), thresholdPercent: percentOfWhole, inclusive: truth }),
});

export const measure: Reader<Measure> = variantOf<Measure>("kind", {
  downtime: objectOf<DowntimeMeasure>({ kind: oneOf("downtime"), clause }),
  "error-rate": errorRate,
  score: objectOf<ScoreMeasure>({ kind: oneOf("score"), of: oneOf("requests", "percentile"), clause }),
  events: objectOf<EventMeasure>({
    kind: oneOf("events"), limits: listOf(objectOf<EventMeasure["limits"][number]>({ severity: text, minutes }), 1), clause,
  }),
});
