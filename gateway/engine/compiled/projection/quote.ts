// What JSON text must escape: control characters, quote, backslash, and lone halves of surrogate pairs.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ESCAPED = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** A string as JSON text. Most strings need no escaping, and joining them with quotes is much cheaper. */
export const quote = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);
