import { useMemo } from "react";
import { Link, useNavigate } from "react-router";
import type { Language } from "../../../presentation/language.ts";
import { number } from "../../../presentation/numbers.ts";
import { useSession } from "../../client/session.ts";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { LEVEL_NAMES } from "../../../presentation/levels.ts";
import { reportAddress } from "../../components/report-address.ts";
import type { Sort } from "../../components/sort-rows.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import type { ReconciledRow } from "../../../presentation/reconciled-row.ts";
import { addressOf, levelBelow, type ReconciliationChoice } from "./choice.ts";
import { figureColumns, stateColumns } from "./columns.tsx";
import { ruleName, sizeOf } from "../../../presentation/findings.ts";
import { SCOPES } from "../../../presentation/reconciliation-states.ts";
import { followUpAddress } from "./follow-up.ts";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

interface RowsTableProps {
  readonly choice: ReconciliationChoice;
  readonly rows: readonly ReconciledRow[];
  readonly total: number;
}

/** The regions with their figures, what is found in them, and where to go on from there. The gateway sorts them. */
export const RowsTable = ({ choice, rows, total }: RowsTableProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const mayFollowUp = useSession()?.viewer.scopes.includes("coordination:write") ?? false;
  const columns = useMemo(() => columnsOf(choice, language, mayFollowUp), [choice, language, mayFollowUp]);
  const { order, scope } = choice;
  const sort: Sort | null =
    order === null ? null : { column: order.by, direction: order.direction === "DESC" ? "descending" : "ascending" };
  return (
    <DataTable
      caption={
        <>
          <h2>{text(SCOPES.find((each) => each.scope === scope)?.name ?? TEXTS.title)}</h2>
          <p className="small">
            {number(rows.length, language)} {text(TEXTS.shown)} {number(total, language)} {text(TEXTS.rows)}
          </p>
        </>
      }
      columns={columns}
      rows={rows}
      keyOf={({ region }) => region.code}
      sort={sort}
      onSort={({ column, direction }) => {
        const next = { by: column, direction: direction === "descending" ? "DESC" : "ASC" } as const;
        void navigate(addressOf({ ...choice, order: next }), { replace: true, preventScrollReset: true });
      }}
    />
  );
};

const columnsOf = (
  choice: ReconciliationChoice,
  language: Language,
  mayFollowUp: boolean,
): readonly DataColumn<ReconciledRow>[] => [
  {
    id: "CODE",
    label: TEXTS.region[language],
    cell: (row) => (
      <>
        <RegionName row={row} choice={choice} language={language} />
        <Next row={row} choice={choice} language={language} mayFollowUp={mayFollowUp} />
      </>
    ),
  },
  ...stateColumns(choice.scope, language),
  {
    id: "FINDINGS",
    label: TEXTS.findings[language],
    sortBy: (row) => findingsOf(row, choice).length,
    cell: (row) => <Findings row={row} choice={choice} language={language} />,
  },
  ...figureColumns(choice.scope, language),
];

const findingsOf = ({ findings }: ReconciledRow, { scope }: ReconciliationChoice) =>
  findings.filter(({ rule }) => scope === "COMBINED" || rule.scope === scope);

interface CellProps {
  readonly row: ReconciledRow;
  readonly choice: ReconciliationChoice;
  readonly language: Language;
}

/** The name leads to the parts of the region; a village has none. */
const RegionName = ({ row: { region }, choice, language }: CellProps) => {
  if (region.level === "VILLAGE") return region.name;
  const below = levelBelow(region.code);
  return (
    <Link
      to={addressOf({ ...choice, within: region.code, level: below, listed: null })}
      title={`${LEVEL_NAMES[below][language]}: ${region.name}`}
    >
      {region.name}
    </Link>
  );
};

const Findings = ({ row, choice, language }: CellProps) => {
  const found = findingsOf(row, choice);
  if (found.length === 0) return <span className="small">{TEXTS.none[language]}</span>;
  return (
    <ul className="findings">
      {found.map((finding) => (
        <li key={finding.rule.kind} className={`nature-${finding.rule.nature.toLowerCase()}`}>
          {ruleName(finding.rule, language)} <span className="figure-text">{sizeOf(finding, language)}</span>
        </li>
      ))}
    </ul>
  );
};

const Next = ({ row, choice, language, mayFollowUp }: CellProps & { readonly mayFollowUp: boolean }) => {
  const { code, name } = row.region;
  const links: readonly (readonly [string, string])[] = [
    [TEXTS.list[language], `${addressOf({ ...choice, listed: code })}#daftar`],
    [TEXTS.report[language], reportAddress({ code, period: choice.period })],
    ...(mayFollowUp
      ? [
          [
            TEXTS.followUp[language],
            followUpAddress(row.region, choice.period, findingsOf(row, choice), language),
          ] as const,
        ]
      : []),
  ];
  return (
    <ul className="next-links no-print">
      {links.map(([label, to]) => (
        <li key={label}>
          <Link to={to} aria-label={`${label}: ${name}`}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
};
