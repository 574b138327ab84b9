import { isInScope } from "../access/region-scope.ts";
import { type Page, type PageArguments, readPage, toPage } from "../page.ts";
import type { RegionCode } from "../region-code.ts";
import type { SubgraphContext } from "./definition.ts";

/** A list of families, or of what is known about single ones. */
export interface FamilyList<Row> {
  /** Name and filter of the list. */
  readonly key: readonly unknown[];
  readonly within: RegionCode;
  /** The rows after this position, in the order of the list. */
  read(after: string | null, limit: number): Promise<readonly Row[]>;
  count(): Promise<number>;
  positionOf(row: Row): string;
}

export interface FamilyPage<Row> extends Page<Row> {
  readonly countAll: () => Promise<number>;
}

const SIZE = { initial: 50, maximum: 1_000 } as const;

/**
 * A page of a list of families, noted as read. A region outside the viewer's has an empty page, as one without families
 * has. Cursors hold for the same viewer, with the same regions, only.
 *
 * @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID
 */
export const readFamilyPage = async <Row extends { readonly familyId: string; readonly sourceId: string }>(
  { key, within, read, count, positionOf }: FamilyList<Row>,
  page: PageArguments,
  { viewer, cursors, reads, sources }: Pick<SubgraphContext, "viewer" | "cursors" | "reads" | "sources">,
): Promise<FamilyPage<Row>> => {
  const list = [...key, viewer.subject, viewer.regions];
  const request = readPage(cursors, list, page, SIZE);
  const isTheirs = isInScope(viewer, within);
  const rows = isTheirs ? await read(request.after, request.limit) : [];
  const found = toPage(cursors, list, request, rows, positionOf);
  reads.note(
    "FACTS",
    found.nodes.map(({ familyId }) => familyId),
  );
  await sources.note(found.nodes.map(({ sourceId }) => sourceId));
  return { ...found, countAll: async () => (isTheirs ? count() : 0) };
};
