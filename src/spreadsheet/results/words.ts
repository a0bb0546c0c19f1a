/** The headings and words of the tables that functions spill, in English and French. */

/** Headings in the order of their columns. */
export interface ResultWords {
  readonly ledger: readonly string[];
  readonly outages: readonly string[];
  readonly kinds: { readonly up: string; readonly maintenance: string; readonly downtime: string };
  readonly yes: string;
  readonly no: string;
  readonly ongoing: string;
  /** The reason of an outage of which no moment is in the period. */
  readonly outside: string;
  /** Stands where a percentage would, if the whole period was maintenance. */
  readonly nothingAgreed: string;
}

export const RESULT_WORDS: { readonly en: ResultWords; readonly fr: ResultWords } = {
  en: {
    ledger: ["Start", "End", "Minutes", "Kind", "Earns credit", "Outages", "Reasons", "Clauses"],
    outages: ["Outage", "Start", "End", "Minutes in period", "Downtime minutes", "Counted minutes", "Reason", "Clause", "Claim", "Claim before"],
    kinds: { up: "up", maintenance: "maintenance", downtime: "downtime" },
    yes: "yes", no: "no", ongoing: "ongoing", outside: "outside the period", nothingAgreed: "no agreed time",
  },
  fr: {
    ledger: ["Début", "Fin", "Minutes", "Nature", "Ouvre droit", "Interruptions", "Motifs", "Clauses"],
    outages: ["Interruption", "Début", "Fin", "Minutes dans la période", "Minutes d'indisponibilité", "Minutes comptées", "Motif", "Clause", "Réclamation", "Réclamer avant"],
    kinds: { up: "disponible", maintenance: "maintenance", downtime: "indisponible" },
    yes: "oui", no: "non", ongoing: "en cours", outside: "hors de la période", nothingAgreed: "aucun temps convenu",
  },
};
