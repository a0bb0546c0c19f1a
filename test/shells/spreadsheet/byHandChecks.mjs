// Which cells of the lists the plain formulas can read. A row with another cell gives its number, any other row nothing.

/** Words that cells may hold, compared without case and without blanks around them. */
export const DOWN = ["down", "panne", "en panne", "indisponible"];
export const DEGRADED = ["degraded", "dégradé", "dégradée"];
export const TRUE_WORDS = ["yes", "oui", "true", "vrai"];
export const FALSE_WORDS = ["no", "non", "false", "faux"];
export const KINDS = ["planned", "scheduled", "planifiée", "planifié", "prévue", "emergency", "urgence", "urgent"];
export const CAUSES = ["provider", "provider-decision", "third-party-intermediary", "denial-of-service", "virus", "hacking", "beyond-control", "customer-breach"];

/** A cell's text as words are compared. */
export const plain = (cell) => `LOWER(TRIM(${cell}))`;

/** True of a text that is one of a few; comparing knows no wildcards, as looking up does. */
export const isOneOf = (text, words) => `OR(${words.map((word) => `${text}="${word}"`).join(",")})`;

/** The number of a row of outages that cannot be read. A box that is not ticked is as good as an empty cell. */
export function outageFault(row) {
  const cell = (column) => `${column}${row}`;
  const shown = `IF(${cell("H")}=FALSE,"",${cell("H")})`;
  const claim = `TRIM(${cell("F")}&${cell("G")}&IF(${isOneOf(plain(cell("H")), FALSE_WORDS)},"",${shown}))`;
  const isRead = [
    `ISNUMBER(${cell("I")})`, `ISNUMBER(${cell("J")})`, `${cell("J")}>=${cell("I")}`,
    isOneOf(plain(cell("D")), [...DOWN, ...DEGRADED]),
    isOneOf(`TRIM(${cell("E")})`, ["", ...CAUSES]),
    // A claim has its date and its channel; without a claim neither stands there.
    `OR(${claim}="",AND(ISNUMBER(${cell("K")}),TRIM(${cell("G")})<>""))`,
    `OR(${cell("H")}="",${cell("H")}=TRUE,${cell("H")}=FALSE,${isOneOf(plain(cell("H")), [...TRUE_WORDS, ...FALSE_WORDS])})`,
  ];
  return `IF(TRIM(${[..."ABCDEFG"].map(cell).join("&")}&${shown})="","",IF(AND(${isRead.join(",")}),"",${row}))`;
}

/** The number of a row of maintenance that cannot be read. */
export function windowFault(row) {
  const isRead = [`ISNUMBER(T${row})`, `ISNUMBER(U${row})`, `U${row}>=T${row}`, isOneOf(plain(`Q${row}`), KINDS)];
  return `IF(TRIM(Q${row}&R${row}&S${row})="","",IF(AND(${isRead.join(",")}),"",${row}))`;
}
