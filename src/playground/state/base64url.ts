/** Base64 with the alphabet that needs no escaping in an address (RFC 4648, section 5), without padding. */

// Of every browser, and of Node.
declare function btoa(bytes: string): string;
declare function atob(base64: string): string;

/**
 * The UTF-8 bytes of a text.
 *
 * @param text - without lone surrogates, as JSON text is
 */
export function toBase64url(text: string): string {
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @returns `undefined` if it is not what {@link toBase64url} writes */
export function fromBase64url(written: string): string | undefined {
  if (!/^[\w-]*$/.test(written)) return undefined;
  try {
    const bytes = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
    return decodeURIComponent(bytes.replace(/[^]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, "0")}`));
  } catch {
    return undefined;
  }
}
