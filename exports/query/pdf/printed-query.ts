import { maskIdentityNumbers } from "../../../platform/identity/identity-number.ts";
import type { ResultCell } from "../../../presentation/result-table.ts";
import type { PrintedSource } from "../../pdf/origin.ts";
import type { QueryFile } from "../query-file.ts";

/** The table of a question with all that is printed beside it. */
export interface PrintedQuery {
  /** Of the saved query or of the operation; null of a question without a name. */
  readonly name: string | null;
  readonly saved: { readonly id: string; readonly version: number } | null;
  /** The response keys that lead to the rows; empty is the answer itself. */
  readonly table: string;
  readonly columns: readonly { readonly heading: string; readonly definition: string | null }[];
  readonly rows: readonly (readonly ResultCell[])[];
  readonly sources: readonly PrintedSource[];
  readonly isSynthetic: boolean;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** The question. */
  readonly text: string;
  /** JSON; numbers of people and cards are masked. */
  readonly variables: string;
}

/** Gathers what is printed: all rows, which are few, and the sources that were named by then. */
export const printedQuery = async ({ asked, read, meanings, madeAt }: QueryFile): Promise<PrintedQuery> => {
  const rows: (readonly ResultCell[])[] = [];
  for await (const row of read.rows()) rows.push(row);
  const { sources } = read.soFar();
  const { saved, operation, text, variables } = asked;
  return {
    name: saved?.name ?? operation.name?.value ?? null,
    saved: saved === null ? null : { id: saved.id, version: saved.version },
    table: read.reader.list.id,
    columns: read.reader.columns.map(({ heading }, place) => ({
      heading,
      definition: meanings[place]?.description ?? null,
    })),
    rows,
    sources: sources as readonly PrintedSource[], // provenance is one of the graph's enum
    isSynthetic: sources.some(({ provenance }) => provenance === "SYNTHETIC"),
    madeAt: madeAt.toISOString(),
    text,
    variables: maskIdentityNumbers(JSON.stringify(variables)),
  };
};
