/** Lines of every kind that `assess` has an answer to, or none, with the mark, the ends and the lengths that streams have. */
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "../../../src/index.js";
import { bytesOf } from "../../support/fakeIo.js";
import { lineOf, withoutTerms } from "../../support/requests.js";

export interface NastyInput {
  readonly bytes: Uint8Array;
  /** Terms for `--terms own.json`. */
  readonly files: Readonly<Record<string, string>>;
}

/** @param tooLong - length of a line that is too long to be read, in bytes; 0: there is none */
export function nastyInput(tooLong: number = 0): NastyInput {
  const own = { ...MAILGUN_2026, id: "own" };
  const pieces: readonly (string | Uint8Array)[] = [
    `\ufeff${lineOf({ id: "first" })}\r\n`,
    "\n \t\r\n",
    "{oops\n",
    `${lineOf({ id: "wrong", period: {} })}\n`,
    new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]),
    `\ufeff${lineOf()}\n`,
    `{"id":"twice","id":"twice","fees":{}}\n`,
    `{"i\\u0064":"twice","id":"twice"}\n`,
    "[1]\nnull\n7\n",
    `${withoutTerms({ id: "bare" })}\n`,
    `${lineOf({ terms: own })}\n${lineOf({ terms: own })}\n`,
    `${lineOf({ terms: { ...own, odd: 1 } })}\n`,
    `${lineOf({ terms: "nobody@1" })}\n`,
    `${lineOf({ id: "Zürich \u202e \u{1f469} \u007f \u0000", outages: Array.from({ length: 150 }, () => 7), claims: [] })}\n`,
    ...(tooLong > 0 ? [new Uint8Array(tooLong).fill(0x20), "\n"] : []),
    `${"[".repeat(70)}${"]".repeat(70)}\n`,
    lineOf({ id: "last" }),
  ];
  const all = pieces.map((piece) => (typeof piece === "string" ? bytesOf(piece) : piece));
  return { bytes: new Uint8Array(Buffer.concat(all)), files: { "own.json": JSON.stringify({ ...MAILGUN_2022_01_14, caps: [] }) } };
}
