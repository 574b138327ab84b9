import type {
  AttributeInfo,
  Behaviour,
  Catalogue,
  Grain,
  MeasureInfo,
  Privacy,
} from "../../platform/measures/measure.ts";
import type { Artifact } from "./artifact.ts";
import { markdownTable } from "./markdown-table.ts";

const PATH = "docs/reference/measures.md";

const BEHAVIOURS: Readonly<Record<Behaviour, string>> = { STOCK: "stock (stok)", FLOW: "flow (arus)" };
const GRAINS: Readonly<Record<Grain, string>> = { PERIOD: "any period", YEAR: "years" };
const PRIVACIES: Readonly<Record<Privacy, string>> = { OPEN: "open", SMALL_CELLS: "small figures hidden" };

/** docs/reference/measures.md: every measure and attribute, by source. */
export const measureReference = (catalogues: readonly Catalogue[]): Artifact => ({
  path: PATH,
  content: `# Measures

<!-- Generated from the measures of the subgraphs by \`npm run generate\`. Do not edit. -->

Figures that are known of every region, and can be compared, ranked and added up across the sources. They are those that the
summaries of the graph answer for the same region and period. [How to add one](../how-to/add-a-measure.md).

- A **stock** is the last known in a period, a **flow** is summed over it. Figures known for **years** are unknown for a shorter period.
- Where **small figures are hidden**, those about fewer than 5 people (11 without the scope \`aggregate:read\`) are left out, and others
  from which they would follow; what is worked out of a hidden figure is unknown, too.
- Scores have four decimals and are means: they are never added up.
${catalogues.map(sourceSection).join("")}`,
});

const sourceSection = (catalogue: Catalogue): string => {
  const { source, publisher, measures, attributes } = catalogue;
  return `
## ${source}

${publisher.en} (${publisher.id}).

${markdownTable(
  ["Measure", "Indikator", "Name", "Definisi", "Definition", "Unit", "Kind", "Known for", "Down to", "Privacy"],
  measures.map(measureRow),
)}${breaksOf(measures)}${attributes.length === 0 ? "" : attributeSection(attributes)}`;
};

const measureRow = (measure: MeasureInfo): string[] => {
  const { id, name, definition, unit, behaviour, grain, smallestLevel, privacy } = measure;
  return [
    `\`${id}\``,
    name.id,
    name.en,
    definition.id,
    definition.en,
    unit,
    BEHAVIOURS[behaviour],
    GRAINS[grain],
    smallestLevel,
    PRIVACIES[privacy],
  ];
};

/** A line for each break, with the measures that have it. */
const breaksOf = (measures: readonly MeasureInfo[]): string => {
  const broken = measures.flatMap(({ id, breaks }) => breaks.map(({ year, reason }) => ({ id, year, reason })));
  const texts = [...new Set(broken.map(({ year, reason }) => `${year}: ${reason.en} (${reason.id})`))];
  if (texts.length === 0) return "";
  const lines = texts.map((text) => {
    const ids = broken
      .filter(({ year, reason }) => text === `${year}: ${reason.en} (${reason.id})`)
      .map(({ id }) => id);
    return `- ${text} ${ids.map((id) => `\`${id}\``).join(", ")}\n`;
  });
  return `\nBreaks, after which figures do not compare with those before:\n\n${lines.join("")}`;
};

const attributeSection = (attributes: readonly AttributeInfo[]): string => `
Attributes, the same for everyone:

${markdownTable(
  ["Attribute", "Atribut", "Name", "Definisi", "Definition", "Values"],
  attributes.map(({ id, name, definition, values }) => [
    `\`${id}\``,
    name.id,
    name.en,
    definition.id,
    definition.en,
    Object.entries(values)
      .map(([value, texts]) => `\`${value}\` ${texts.id}`)
      .join(", "),
  ]),
)}`;
