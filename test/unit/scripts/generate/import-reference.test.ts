import { expect, test } from "@jest/globals";
import { describeColumns } from "../../../../platform/import/describe-columns.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { REASONS } from "../../../../platform/import/reasons.ts";
import { importReference } from "../../../../scripts/generate/import-reference.ts";
import { SUBGRAPHS } from "../../../../subgraphs/index.ts";
import { TINY_FORMAT } from "../../../support/tiny-format.ts";

const formats = SUBGRAPHS.flatMap(({ imports }) => imports);

test("the page of imports has every format, and every reason once with its texts and remedies", () => {
  const [index] = importReference(SUBGRAPHS);
  for (const { id } of formats) expect(index?.content).toContain(`[\`${id}\`](imports/${id}.md)`);
  const codes = [...(index?.content.matchAll(/^\| `([A-Z_\d]+)` \|/gm) ?? [])].map(([, code]) => code);
  expect(new Set(codes)).toEqual(new Set(Object.keys(REASONS)));
  expect(codes).toHaveLength(Object.keys(REASONS).length);
  for (const { id, en, remedy } of Object.values(REASONS)) {
    for (const text of [id, en, remedy.id, remedy.en]) expect(index?.content).toContain(text);
  }
});

test("a format has a page that says of every column what it is, and what tells rows apart", () => {
  const [, page] = importReference([{ name: "tiny-source", imports: [anyFormat(TINY_FORMAT)] }]);
  expect(page?.path).toBe("docs/reference/imports/tiny.md");
  const rows = page?.content.split("\n").filter((line) => line.startsWith("| ")) ?? [];
  expect(rows.slice(2)).toEqual(
    describeColumns(TINY_FORMAT).map(({ heading }) => expect.stringMatching(new RegExp(`^\\| ${heading} \\|`))),
  );
  expect(page?.content).toContain(
    "| Nama Kepala Keluarga |  | Nama | teks | Name | text | `Contoh` | column required, value may be empty | yes, masked |",
  );
  expect(page?.content).toContain("told apart by “Kode Desa”");
  expect(page?.content).toContain("compared with the sums of “Pagu”");
});

test("no two formats have one id, so that a command and a page mean one", () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});
