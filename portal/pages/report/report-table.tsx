import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import type { Language } from "../../../presentation/language.ts";
import { number } from "../../../presentation/numbers.ts";
import type { RegionLink, ReportTable, TableCell, TableColumn } from "../../../presentation/report-document.ts";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { FigureText, MissingMark } from "../../components/figure.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { sortOf, withSort } from "./report-state.ts";
import { REPORT_TEXTS } from "./texts.ts";

type Row = ReportTable["rows"][number];

interface ReportTableViewProps {
  readonly table: ReportTable;
  /** Address of what there is about a region. */
  readonly linkOf: (region: RegionLink) => string;
}

/** A table of the report; how it is sorted is in the address. */
export const ReportTableView = ({ table, linkOf }: ReportTableViewProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const columns = useMemo(() => columnsOf(table, language, linkOf), [table, language, linkOf]);
  const isCut = table.total > table.rows.length;
  return (
    <DataTable
      caption={
        <>
          <h3>{text(table.title)}</h3>
          {isCut && (
            <p className="small">
              {number(table.rows.length, language)} {text(REPORT_TEXTS.rowsShown)} {number(table.total, language)}
            </p>
          )}
        </>
      }
      columns={columns}
      rows={table.rows}
      keyOf={keyOf}
      textOf={textOf}
      sort={sortOf(parameters, table.id)}
      onSort={(sort) =>
        setParameters(withSort(parameters, table.id, sort), { replace: true, preventScrollReset: true })
      }
    />
  );
};

const textOf = ({ cells }: Row): string =>
  cells
    .map(({ value }) => value)
    .filter((value) => typeof value === "string")
    .join(" ");

const keyOf = (row: Row): string => row.region?.code ?? textOf(row);

const columnsOf = (
  { columns }: ReportTable,
  language: Language,
  linkOf: (region: RegionLink) => string,
): readonly DataColumn<Row>[] =>
  columns.map(({ id, label, definition, unit }, place) => ({
    id,
    label: label[language],
    definition: definition?.[language] ?? null,
    isNumber: unit !== "TEXT",
    sortBy: ({ cells }) => cells[place]?.value ?? null,
    cell: ({ region, cells }) => {
      const shown = <Cell cell={cells[place]} unit={unit} />;
      return place === 0 && region !== null ? <Link to={linkOf(region)}>{shown}</Link> : shown;
    },
  }));

interface CellProps {
  readonly cell: TableCell | undefined;
  readonly unit: TableColumn["unit"];
}

const Cell = ({ cell, unit }: CellProps) => {
  const { value = null, missing = null } = cell ?? {};
  if (value === null) return missing === null ? null : <MissingMark reason={missing} />;
  return typeof value === "number" && unit !== "TEXT" ? (
    <FigureText figure={{ value, unit, missing }} />
  ) : (
    String(value)
  );
};
