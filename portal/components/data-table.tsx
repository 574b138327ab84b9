import { type ReactNode, useId, useMemo, useState } from "react";
import { number } from "../../presentation/numbers.ts";
import { useLanguage, useTexts } from "../language/context.tsx";
import "./data-table.css";
import { nextSort, type Sort, sortRows } from "./sort-rows.ts";
import { COMPONENT_TEXTS } from "./texts.ts";
import { usePrinting } from "./use-media.ts";

export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** What is counted, in a sentence. */
  readonly definition?: string | null;
  /** Figures stand right. */
  readonly isNumber?: boolean;
  /** What rows are sorted by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  /** What the table is about; shown above it. */
  readonly caption: ReactNode;
  /** The first column names the row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Told by whoever keeps it in the address; else the table keeps it. Null is the order of `rows`. */
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  /** Text of a row to find it by; without it there is no field to search in. */
  readonly textOf?: (row: Row) => string;
}

/** Rows that are shown at once; a browser lays out more of them visibly slower. */
const FIRST_ROWS = 100;
/** Fewer rows than this are found by looking. */
const SEARCHED_FROM = 15;

/** A table that is sorted by the heads of its columns and, when it is long, searched. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, onSort, textOf, ...given }: DataTableProps<Row>) => {
  const text = useTexts();
  const { language } = useLanguage();
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const [sought, setSought] = useState("");
  const [isWhole, setWhole] = useState(false);
  const captionId = useId();
  const sort = given.sort === undefined ? ownSort : given.sort;

  const found = useMemo(() => {
    const words = sought.trim().toLowerCase();
    const matching = words === "" || !textOf ? rows : rows.filter((row) => textOf(row).toLowerCase().includes(words));
    const sortBy = columns.find(({ id }) => id === sort?.column)?.sortBy;
    return sort === null || sortBy === undefined ? matching : sortRows(matching, sortBy, sort.direction);
  }, [rows, columns, sort, sought, textOf]);
  // Paper has no button for the rest.
  const isPrinting = usePrinting();
  const shown = isWhole || isPrinting ? found : found.slice(0, FIRST_ROWS);

  const choose = ({ id, isNumber = false }: DataColumn<Row>): void => {
    const next = nextSort(sort, id, isNumber);
    if (onSort === undefined) setOwnSort(next);
    else onSort(next);
  };

  return (
    <div className="data-table">
      <div className="data-table-head">
        <div className="data-table-caption" id={captionId}>
          {caption}
        </div>
        {textOf !== undefined && rows.length >= SEARCHED_FROM && (
          <label className="no-print">
            <span className="unseen">{text(COMPONENT_TEXTS.find)}</span>
            <input
              type="search"
              value={sought}
              placeholder={text(COMPONENT_TEXTS.find)}
              onChange={({ target }) => setSought(target.value)}
            />
          </label>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="scroll" aria-labelledby={captionId} tabIndex={0}>
        <table aria-labelledby={captionId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <ColumnHead key={column.id} column={column} sort={sort} onChoose={() => choose(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ id, cell, isNumber = false }, index) =>
                  index === 0 ? (
                    <th key={id} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} className={isNumber ? "number" : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {found.length === 0 && <p className="small">{text(COMPONENT_TEXTS.noRows)}</p>}
      {found.length > FIRST_ROWS && (
        <p className="small no-print">
          {number(shown.length, language)} / {number(found.length, language)} {text(COMPONENT_TEXTS.rows)}{" "}
          <button type="button" className="quiet" onClick={() => setWhole(!isWhole)}>
            {text(isWhole ? COMPONENT_TEXTS.showFewer : COMPONENT_TEXTS.showAll)}
          </button>
        </p>
      )}
    </div>
  );
};

interface ColumnHeadProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: Sort | null;
  readonly onChoose: () => void;
}

const ColumnHead = <Row,>({ column, sort, onChoose }: ColumnHeadProps<Row>) => {
  const { id, label, definition, isNumber = false, sortBy } = column;
  const direction = sort?.column === id ? sort.direction : undefined;
  return (
    <th
      scope="col"
      className={isNumber ? "number" : undefined}
      title={definition ?? undefined}
      aria-sort={sortBy === undefined ? undefined : (direction ?? "none")}
    >
      {sortBy === undefined ? (
        label
      ) : (
        <button type="button" className="sort" onClick={onChoose}>
          {label}
          <span className="sort-sign" aria-hidden="true">
            {direction === undefined ? "↕" : direction === "ascending" ? "↑" : "↓"}
          </span>
        </button>
      )}
    </th>
  );
};
