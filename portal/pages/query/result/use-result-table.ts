import { parse } from "graphql";
import { useMemo, useState } from "react";
import { shapeOfQuestion } from "../../../../presentation/asked-shape.ts";
import { listsOf, type ResultList } from "../../../../presentation/result-lists.ts";
import { openTable, type ResultCell, type ResultColumn } from "../../../../presentation/result-table.ts";
import type { Run } from "../run.ts";

export interface ResultTable {
  readonly list: ResultList;
  readonly lists: readonly ResultList[];
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly ResultCell[])[];
  readonly choose: (listId: string) => void;
}

/** Reads a list of the answer as a table, as files do; the reader may choose which. */
export const useResultTable = ({ query, variables, operationName, data }: Run): ResultTable | undefined => {
  const [chosen, choose] = useState<string | null>(null);
  return useMemo(() => {
    const shape = shapeOfQuestion(parse(query), operationName, variables);
    const lists = listsOf(data, shape);
    const isThere = lists.some(({ id }) => id === chosen);
    const reader = openTable(data, shape, { list: isThere ? chosen : null });
    if (reader === undefined) return undefined;
    return { list: reader.list, lists, columns: reader.columns, rows: [...reader.rowsOf(data)], choose };
  }, [query, variables, operationName, data, chosen]);
};
