/** A name is looked for where one can begin: else a text of many letters would be searched once for each of them. */
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The attributes of every tag of one name, without regard to its prefix, in the order of the text. */
export const readTags = (xml: string, name: string): ReadonlyMap<string, string>[] => {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, "g");
  return [...withoutComments(xml).matchAll(tags)].map(([, attributes = ""]) => attributesOf(attributes));
};

/** By hand, since a pattern would search the whole text again for every comment that does not end. */
const withoutComments = (xml: string): string => {
  const [first = "", ...others] = xml.split("<!--");
  return first + others.map((text) => text.split("-->").slice(1).join("-->")).join("");
};

/** By name without prefix: `r:id` is `id`. */
const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", quoted, single]) => [
      name.slice(name.lastIndexOf(":") + 1),
      unescaped(quoted ?? single ?? ""),
    ]),
  );

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? all;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
