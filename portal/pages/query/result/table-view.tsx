import { useMemo } from "react";
import { number } from "../../../../presentation/numbers.ts";
import type { ResultCell } from "../../../../presentation/result-table.ts";
import { type DataColumn, DataTable } from "../../../components/data-table.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import type { Run } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";
import { Downloads } from "./downloads.tsx";
import { ListChoice } from "./list-choice.tsx";
import { isFigureColumn } from "./figure-columns.ts";
import { useResultTable } from "./use-result-table.ts";

interface Row {
  readonly place: number;
  readonly cells: readonly ResultCell[];
}

/** More than any ratio or share needs to be told from its neighbour. */
const MOST_DECIMALS = 6;

/** The result as a table. A value that is missing leaves its cell empty. */
export const TableView = ({ run }: { readonly run: Run }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const table = useResultTable(run);
  const rows = useMemo(() => table?.rows.map((cells, place): Row => ({ place, cells })) ?? [], [table]);
  const columns = useMemo(
    () =>
      (table?.columns ?? []).map(({ id, heading }, place): DataColumn<Row> => {
        const valueOf = ({ cells }: Row): ResultCell => cells[place] ?? null;
        return {
          id,
          label: heading,
          isNumber: isFigureColumn(table?.rows ?? [], place),
          sortBy: (row) => {
            const value = valueOf(row);
            return typeof value === "boolean" ? Number(value) : value;
          },
          cell: (row) => {
            const value = valueOf(row);
            if (value === null) return null;
            return typeof value === "number" && !isPlain(heading)
              ? number(value, language, MOST_DECIMALS)
              : String(value);
          },
        };
      }),
    [table, language],
  );
  if (table === undefined) return null;
  return (
    <>
      <div className="result-tools no-print">
        <ListChoice lists={table.lists} chosen={table.list.id} onChoose={table.choose} />
        <Downloads run={run} list={table.list} />
      </div>
      <DataTable
        key={table.list.id}
        caption={`${table.list.id === "" ? text(QUERY_TEXTS.wholeAnswer) : table.list.id} · ${number(rows.length, language)} ${text(QUERY_TEXTS.rows)}`}
        columns={columns}
        rows={rows}
        keyOf={({ place }) => String(place)}
        textOf={({ cells }) => cells.join(" ")}
      />
    </>
  );
};

/** A year is a name rather than a count: 2024, never 2.024. */
const isPlain = (heading: string): boolean => /(^|\.)(year|cohort\w*|firstYear|lastYear)$/i.test(heading);
