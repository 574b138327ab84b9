import { useMemo } from "react";
import { number } from "../../../../presentation/numbers.ts";
import type { ResultCell } from "../../../../presentation/result-table.ts";
import { isFigureColumn, resultText } from "../../../../presentation/result-text.ts";
import { type DataColumn, DataTable } from "../../../components/data-table.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import type { Run } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";
import { Downloads } from "./downloads.tsx";
import { ListChoice } from "./list-choice.tsx";
import { useResultTable } from "./use-result-table.ts";

interface Row {
  readonly place: number;
  readonly cells: readonly ResultCell[];
}

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
            return value === null ? null : resultText(value, heading, language);
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
