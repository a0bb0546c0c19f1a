/** Base64 with the alphabet that needs no escaping in an address (RFC 4648, section 5), without padding. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * The UTF-8 bytes of a text.
 *
 * @param text - without lone surrogates, as JSON text is
 */
export function toBase64url(text: string): string {
  const bytes = [...utf8(text)];
  let written = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(index, index + 3);
    const bits = (first << 16) | (second << 8) | third;
    const signs = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63] as string);
    written += signs.slice(0, Math.min(4, bytes.length - index + 1)).join("");
  }
  return written;
}

function* utf8(text: string): Generator<number> {
  const escaped = encodeURIComponent(text);
  for (let index = 0; index < escaped.length; index += 1) {
    if (escaped[index] !== "%") yield escaped.charCodeAt(index);
    else {
      yield Number.parseInt(escaped.slice(index + 1, index + 3), 16);
      index += 2;
    }
  }
}

/** @returns `undefined` if it is not what {@link toBase64url} writes */
export function fromBase64url(written: string): string | undefined {
  let escaped = "";
  let bits = 0;
  let count = 0;
  for (const sign of written) {
    const value = ALPHABET.indexOf(sign);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    escaped += `%${((bits >> count) & 255).toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
