/**
 * How single values read: durations, amounts, instants, names from outside. Nothing is rounded, nothing is guessed.
 */
import { describe, expect, it } from "vitest";
import { durationText } from "../../src/explain/duration.js";
import { instantText, localTime, spanTexts } from "../../src/explain/localTime.js";
import { amountInWords, NUMBER_STYLES, numberText, percentText } from "../../src/explain/numberStyle.js";
import { explain } from "../../src/explain/explain.js";
import { citation, safeLine, safeText } from "../../src/safeText.js";
import { speechOf } from "../../src/explain/speech.js";
import { fr } from "../../src/explain/typeset.js";
import { APRIL, at } from "../support/sampleAssessments.js";

describe("durations", () => {
  it.each([
    [0, "0 s", "0 s"],
    [1, "1 ms", "1 ms"],
    [999, "999 ms", "999 ms"],
    [1_000, "1 s", "1 s"],
    [1_001, "1 s 1 ms", "1 s 1 ms"],
    [59_999, "59 s 999 ms", "59 s 999 ms"],
    [60_000, "1 min 0 s", "1 min"],
    [60_005, "1 min 0 s 5 ms", "1 min 5 ms"],
    [6_840_000, "1 h 54 min 0 s", "1 h 54 min"],
    [3_600_000, "1 h 0 min 0 s", "1 h"],
    [3_600_001, "1 h 0 min 0 s 1 ms", "1 h 1 ms"],
    [2_682_000_000, "745 h 0 min 0 s", "745 h"],
    ["259199.9999", "4 min 19 s 199.9999 ms", "4 min 19 s 199.9999 ms"],
    ["60000.5", "1 min 0 s 0.5 ms", "1 min 0.5 ms"],
    ["0.0001", "0.0001 ms", "0.0001 ms"],
    ["1000/3", "1000/3 ms", "1000/3 ms"],
  ])("%s ms reads %s, in short %s", (ms, whole, short) => {
    expect(durationText(ms, NUMBER_STYLES.en)).toBe(whole);
    expect(durationText(ms, NUMBER_STYLES.en, "short")).toBe(short);
  });

  it("takes the decimal comma and no-break spaces in French", () => {
    expect(durationText("259199.9999", NUMBER_STYLES.fr)).toBe("4\u00a0min 19\u00a0s 199,9999\u00a0ms");
    expect(durationText("1000/3", NUMBER_STYLES.fr)).toBe("1000/3\u00a0ms");
    expect(durationText(0, NUMBER_STYLES.fr)).toBe("0\u00a0s");
  });
});

describe("numbers", () => {
  it("keep their digits", () => {
    expect(numberText("12500.00", NUMBER_STYLES.fr)).toBe("12500,00");
    expect(numberText("1/3", NUMBER_STYLES.fr)).toBe("1/3");
    expect(percentText("99.9999", NUMBER_STYLES.en)).toBe("99.9999%");
    expect(percentText("15", NUMBER_STYLES.fr)).toBe("15\u202f%");
    expect(amountInWords("187.50", "EUR", "en")).toBe("EUR 187.50");
    expect(amountInWords("187.50", "EUR", "fr")).toBe("187,50\u00a0EUR");
    expect(amountInWords("1250", "JPY", "fr")).toBe("1250\u00a0JPY");
  });

  const sevens = "7".repeat(40);
  it.each([
    [`${"1".repeat(40)}`, `${"1".repeat(40)}`], [`${"1".repeat(41)}`, `${"1".repeat(41)}`], [`${sevens.slice(0, 20)}/${sevens.slice(0, 19)}`, `${sevens.slice(0, 20)}/${sevens.slice(0, 19)}`],
    [`1${"0".repeat(20)}/3${"0".repeat(20)}`, "0.333333…"], [`-2${"0".repeat(40)}/3${"0".repeat(38)}`, "-66.666666…"], [`12.5${"1".repeat(40)}`, "12.511111…"],
  ])("%s is read as %s: digits that nobody reads are cut off, and are said to be", (exact, read) => {
    expect(numberText(exact, NUMBER_STYLES.en)).toBe(read);
  });

  it("durations too", () => {
    expect(durationText(`61000${"0".repeat(40)}1/1${"0".repeat(41)}`, NUMBER_STYLES.en)).toBe("1 min 1 s 0.000000… ms");
  });
});

describe("instants", () => {
  it.each([
    ["2026-04-15T13:40:00Z", "UTC", "2026-04-15 13:40 UTC"],
    ["2026-04-15T13:40:05Z", "UTC", "2026-04-15 13:40:05 UTC"],
    ["2026-04-15T13:40:00.250Z", "UTC", "2026-04-15 13:40:00.250 UTC"],
    ["2026-04-15T00:00:00Z", "UTC", "2026-04-15 00:00 UTC"],
    ["2026-10-25T00:30:00Z", "Europe/Paris", "2026-10-25 02:30 UTC+02:00"],
    ["2026-10-25T01:30:00Z", "Europe/Paris", "2026-10-25 02:30 UTC+01:00"],
    ["2026-04-15T13:40:00Z", "Asia/Kathmandu", "2026-04-15 19:25 UTC+05:45"],
    ["2026-01-15T13:40:00Z", "America/St_Johns", "2026-01-15 10:10 UTC-03:30"],
    ["2011-12-30T09:59:00Z", "Pacific/Apia", "2011-12-29 23:59 UTC-10:00"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31 00:00 UTC+14:00"],
  ])("%s in %s reads %s", (iso, zone, text) => {
    expect(instantText(at(iso), zone)).toBe(text);
  });

  it("says what the ends of a span share only once", () => {
    expect(spanTexts(at("2026-04-15T13:40:00Z"), at("2026-04-15T15:34:00Z"), "UTC")).toEqual(["2026-04-15 13:40", "15:34 UTC"]);
    expect(spanTexts(at("2026-04-15T23:40:00Z"), at("2026-04-16T00:00:00Z"), "UTC")).toEqual(["2026-04-15 23:40", "2026-04-16 00:00 UTC"]);
    expect(spanTexts(at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z"), "Europe/Paris"))
      .toEqual(["2026-10-25 02:30 UTC+02:00", "02:30 UTC+01:00"]);
  });

  it("makes one formatter per zone, with a language and a zone of its own, and forgets old ones", () => {
    const real = Intl.DateTimeFormat;
    const made: unknown[][] = [];
    Intl.DateTimeFormat = new Proxy(real, {
      construct(target, args: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        made.push(args);
        return new target(...args);
      },
    });
    try {
      const zones = Intl.supportedValuesOf("timeZone").slice(0, 33);
      for (const zone of zones) localTime(0, zone);
      const before = made.length;
      localTime(0, zones[32] as string);
      expect(made.length).toBe(before);
      localTime(0, zones[0] as string);
      expect(made.length).toBe(before + 1);
      expect(new Set(made.map(([locale]) => locale))).toEqual(new Set(["en-US-u-ca-gregory-nu-latn-hc-h23"]));
      expect(new Set(made.map(([, options]) => (options as Intl.DateTimeFormatOptions).timeZone))).toEqual(new Set(zones));
    } finally {
      Intl.DateTimeFormat = real;
    }
  });

  it("refuses a zone that does not exist", () => {
    expect(() => localTime(0, "Mars/Olympus")).toThrow(RangeError);
  });
});

describe("names from outside", () => {
  it.each([
    ["a\nb\r\nc", "a\ufffdb\ufffd\ufffdc"],
    ["\u001b[31mred", "\ufffd[31mred"],
    ["\u009b31m", "\ufffd31m"],
    ["tab\tnul\u0000del\u007f", "tab\ufffdnul\ufffddel\ufffd"],
    ["\u202eabc\u2066d\u2069", "\ufffdabc\ufffdd\ufffd"],
    ["\u200f\u061c", "\ufffd\ufffd"],
    ["\u2028\u2029", "\ufffd\ufffd"],
    ["\ud800 and \udc00", "\ufffd and \ufffd"],
    ["\uffff\ufffe", "\ufffd\ufffd"],
    ["Zürich 東京 🚀 é", "Zürich 東京 🚀 é"],
    ["👩‍💻 ⚠️ 👍🏽", "👩‍💻 ⚠️ 👍🏽"],
    ["👩\u200d", "👩\ufffd"],
    ["❤\ufe0f\ufe0f", "❤\ufe0f\ufffd"],
    [`👩${"\u200d👩".repeat(5)}`, `👩${"\u200d👩".repeat(4)}\ufffd👩`],
    ["a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u3164h\u2800i\ufe0fj", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh\ufffdi\ufffdj"],
    ["a\u{e0041}b\ufff9c", "a\ufffdb\ufffdc"],
    [" a", "\ufffda"],
    ["a  b\u00a0\u3000 c", "a \ufffdb\u00a0\ufffd\ufffdc"],
    ["a\u00a0", "a\ufffd"],
    ["\u0301a \u0338b", "\ufffda \ufffdb"],
    [`a${"\u0301".repeat(6)}b`, `a${"\u0301".repeat(6)}b`],
    [`a${"\u0301".repeat(8)}b`, `a${"\u0301".repeat(6)}\ufffd\ufffdb`],
    [`a${"\u0301\ufe0f".repeat(4)}`, `a${"\u0301\ufffd".repeat(4)}`],
    ["אבג 12", "\u2068אבג 12\u2069"],
    ["ب\u2069", "\u2068ب\ufffd\u2069"],
  ])("%j becomes %j", (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it("stand in quotation marks of the language, and in lists", () => {
    const [en, french] = [speechOf(APRIL, "en"), speechOf(APRIL, "fr")];
    expect(en.quoted("a\u0007")).toBe("“a\ufffd”");
    expect(french.quoted("a : b")).toBe("«\u202fa : b\u202f»");
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => en.list(names))).toEqual(["", "a", "a and b", "a, b and c"]);
    expect(french.list(["a", "b\n"])).toBe("a et b\ufffd");
  });

  it("cannot end their quotation, and stand in one where they could be taken for two", () => {
    const [en, french] = [speechOf(APRIL, "en"), speechOf(APRIL, "fr")];
    expect(en.quoted("a” (down) “b «c»")).toBe('“a" (down) "b "c"”');
    expect(["a-1/b_2.c:3@d e", "a, b", "a (b)", "x: y", "arn:", "a=1", "a · b"].map(en.name)).toEqual([
      "a-1/b_2.c:3@d e", "“a, b”", "“a (b)”", "“x: y”", "“arn:”", "“a=1”", "“a · b”",
    ]);
    expect(french.list(["a", "b, c"])).toBe("a et «\u202fb, c\u202f»");
    expect(citation("3.3.a] EUR 9 [x\n")).toBe("[3.3.a) EUR 9 (x\ufffd]");
  });

  it("are guarded once more in a line that was put together from unchecked data", () => {
    expect(safeLine("\u2068אבג\u2069: a\u001b[1m\u202e")).toBe("\u2068אבג\u2069: a\ufffd[1m\ufffd");
    expect(safeLine("\u2069 x \u2068")).toBe("\ufffd x \ufffd");
    const forged = { ...APRIL, total: { ...APRIL.total, entitled: "1.00\nCredit: EUR 9.00\u001b[2J" } };
    expect(explain(forged, { locale: "en" }).split("\n")).toHaveLength(explain(APRIL, { locale: "en" }).split("\n").length);
    expect(explain(forged, { locale: "en" })).not.toContain("\u001b");
  });
});

describe("French typesetting", () => {
  it("sets the sentence and leaves what is filled in", () => {
    expect(fr`Un : ${"x : y"} ; « ${"z"} » ! ${"5"} % ?`).toBe(
      "Un\u202f: x : y\u202f; «\u202fz\u202f»\u202f! 5\u202f%\u202f?",
    );
  });
});
