import { expect, test } from "@jest/globals";
import { catalogueOf, type SourceMeasures } from "../../../../platform/measures/source-measures.ts";
import { yearRows } from "../../../../platform/measures/figure-rows.ts";
import { withMeasureIds } from "../../../../scripts/generate/measure-ids.ts";
import { measureReference } from "../../../../scripts/generate/measure-reference.ts";

const HARVESTS: SourceMeasures = {
  source: "farming",
  publisher: { id: "Dinas Pertanian", en: "Farming office" },
  tables: [
    {
      rows: yearRows("harvest", { isHiding: true, hasDetailSource: false }),
      behaviour: "FLOW",
      smallestLevel: "DISTRICT",
      breaks: [{ year: 2025, reason: { id: "cara baru", en: "a new way" } }],
      measures: [
        {
          id: "FARMERS",
          sql: "farmers",
          group: 0,
          unit: "PEOPLE",
          name: { id: "Petani $1", en: "Farmers" },
          definition: { id: "Yang bertani.", en: "Who farm." },
        },
        {
          id: "FIELDS",
          sql: "fields",
          unit: "ENTERPRISES",
          name: { id: "Sawah", en: "Fields" },
          definition: { id: "Yang ditanami.", en: "What is sown." },
        },
      ],
      attributes: [
        {
          id: "CROP",
          sql: "crop",
          name: { id: "Tanaman", en: "Crop" },
          definition: { id: "Yang ditanam.", en: "What is grown." },
          values: { RICE: { id: "Padi", en: "Rice" } },
        },
      ],
    },
  ],
};

const SDL = `type Query { old: MeasureId }

"""
Written by hand (tangan).
"""
enum MeasureId {
  """
  Gone (hilang).
  """
  GONE
}

enum Other {
  GONE
}
`;

test("the ids of all measures are the values of the enum, and nothing else of the SDL changes", () => {
  const { sdl } = withMeasureIds({ name: "asker", sdl: SDL }, [catalogueOf(HARVESTS)]);
  expect(sdl).toBe(
    SDL.replace(
      '  """\n  Gone (hilang).\n  """\n  GONE\n',
      () => '  """\n  Farmers (Petani $1).\n  """\n  FARMERS\n  """\n  Fields (Sawah).\n  """\n  FIELDS\n',
    ),
  );
  expect(withMeasureIds({ name: "asker", sdl }, [catalogueOf(HARVESTS)]).sdl).toBe(sdl);
});

test("SDL without the enum stays as it is", () => {
  const subgraph = { name: "farming", sdl: "enum Other {\n  GONE\n}\n" };
  expect(withMeasureIds(subgraph, [catalogueOf(HARVESTS)])).toEqual(subgraph);
});

test("the reference has every measure and attribute of a source, in both languages, and its breaks", () => {
  const { path, content } = measureReference([catalogueOf(HARVESTS)]);
  expect(path).toBe("docs/reference/measures.md");
  expect(content).toContain(
    "| `FARMERS` | Petani $1 | Farmers | Yang bertani. | Who farm. | PEOPLE | flow (arus) | years | DISTRICT | small figures hidden |",
  );
  expect(content).toContain(
    "| `FIELDS` | Sawah | Fields | Yang ditanami. | What is sown. | ENTERPRISES | flow (arus) | years | DISTRICT | open |",
  );
  expect(content).toContain("- 2025: a new way (cara baru) `FARMERS`, `FIELDS`\n");
  expect(content).toContain("| `CROP` | Tanaman | Crop | Yang ditanam. | What is grown. | `RICE` Padi |");
});
