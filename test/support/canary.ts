/**
 * Identities of the demo data, by their form alone: the numbers and names that the generator makes and nothing else has.
 * See data/demo/family-detail/identities.ts.
 */
const FORMS: readonly RegExp[] = [
  /(?<!\d)\d{6}9999\d{6}(?!\d)/, // family card
  /(?<!\d)0000\d{11}(?!\d)/, // account
  /SYNTHETIC [A-Z][a-z]+ [A-Z][a-z]+/, // representative
];

/** Ways in which a value hides: as it is, backwards, spaced out, in base64 or hexadecimal. */
const READINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.split("").toReversed().join(""),
  (text) => text.replace(/(?<=\d)[ .,_-](?=\d)/g, ""),
  (text) => encodedParts(text, /[A-Za-z0-9+/_-]{16,}={0,2}/g, "base64"),
  (text) => encodedParts(text, /(?:[0-9a-f]{2}){12,}/gi, "hex"),
];

const encodedParts = (text: string, form: RegExp, encoding: "base64" | "hex"): string =>
  (text.match(form) ?? []).map((part) => Buffer.from(part, encoding).toString("latin1")).join("\n");

/** The identities found in a text, however they hide there. */
export const findCanaries = (text: string): readonly string[] =>
  READINGS.flatMap((read) => FORMS.flatMap((form) => form.exec(read(text)) ?? []));
