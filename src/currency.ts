/**
 * How many decimals a currency has, by ISO 4217. A table, not `Intl`: that follows local custom (HUF, MGA) and answers 2
 * for codes that do not exist.
 */

const NONE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THREE = "BHD IQD JOD KWD LYD OMR TND";
const FOUR = "CLF UYW";
const TWO =
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW " +
  "CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR " +
  "ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV " +
  "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD " +
  "SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

const DIGITS: ReadonlyMap<string, number> = new Map(
  [[NONE, 0], [TWO, 2], [THREE, 3], [FOUR, 4]].flatMap(([codes, digits]) =>
    String(codes).split(" ").map((code): [string, number] => [code, Number(digits)]),
  ),
);

/**
 * Decimals of a currency's minor unit.
 *
 * @param code - ISO 4217, upper case
 * @returns 0, 2, 3 or 4; `undefined` for a code that the table does not list
 */
export function minorUnitDigitsOf(code: string): number | undefined {
  return DIGITS.get(code);
}
