/** Greek and Cyrillic letters that look like a Latin letter or a digit (Unicode TR 39), each behind its twin. */
const TWINS =
  "AАΑ BВΒ CСϹ EЕΕ FϜ GԌ HНΗ IІΙӀ JЈͿ KКΚ MМΜϺ NΝ OОΟ PРΡ QԚ SЅ TТΤ VѴ WԜ XХΧ YУΥҮ ZΖ aаα bЬ cсϲ dԁ eе hһ iіι jјϳ lӏ oоοσ pрρϱ qԛ rг sѕ uυ vѵν wԝ xх yуγү 3З 6б";

/** What stands for each such letter. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  TWINS.split(" ").flatMap((group) =>
    group
      .slice(1)
      .split("")
      .map((letter) => [letter, group.charAt(0)] as const),
  ),
);

const FOREIGN = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
const FOREIGN_ALL = new RegExp(FOREIGN, "gu");
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text whose words have Latin letters where look-alikes stood. A word with any letter that has no twin is truly Greek or
 * Cyrillic, and left as it is; so is a lone letter, which may be a symbol.
 *
 * @example mendLookAlikes("КРМ PКH") // "KPM PKH"
 */
export const mendLookAlikes = (text: string): string =>
  FOREIGN.test(text) ? text.replaceAll(WORD, (word) => (isMeantLatin(word) ? latin(word) : word)) : text;

const isMeantLatin = (word: string): boolean =>
  word.length > 1 && (word.match(FOREIGN_ALL) ?? []).every((letter) => LOOK_ALIKES.has(letter));

const latin = (word: string): string => word.replaceAll(FOREIGN_ALL, (letter) => LOOK_ALIKES.get(letter) ?? letter);
