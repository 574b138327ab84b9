import { Link } from "react-router";
import type { Texts } from "../../../presentation/language.ts";
import type { MissingReason } from "../../../presentation/report-document.ts";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { FigureText } from "../../components/figure.tsx";
import { useTexts } from "../../language/context.tsx";
import { parametersOf, type Place } from "./place.ts";
import { countsOf, StatusBar } from "./status-bar.tsx";
import { COORDINATION_TEXTS, FIELD_NAMES, STATUS_NAMES } from "./texts.ts";
import type { Progress } from "./use-progress.ts";

const WHOLE = 100;

/** Families whose accounts were credited as a percentage of those in payment orders. */
export const creditedShare = ({ disbursement }: Progress): number | null => {
  const ordered = disbursement?.ordered?.families ?? null;
  const credited = disbursement?.credited?.families ?? null;
  return ordered === null || ordered === 0 || credited === null ? null : (credited / ordered) * WHOLE;
};

/** A figure, or why there is none. */
export const figureOf = (
  value: number | null,
  unit: "ACTIONS" | "PERCENT",
  summary: { readonly absence: { readonly reason: MissingReason } | null } | null,
) => ({ value, unit, missing: value === null ? (summary?.absence?.reason ?? "NOT_AVAILABLE") : null });

/** Those with the most overdue of what they agreed come first. */
const urgency = ({ coordination }: Progress): number =>
  (coordination?.overdue ?? 0) / Math.max(1, coordination?.agreed ?? 0);

const columnsOf = (text: (texts: Texts) => string, place: Place): readonly DataColumn<Progress>[] => [
  {
    id: "region",
    label: text(place.region === "ID" ? COORDINATION_TEXTS.region : FIELD_NAMES.region),
    sortBy: ({ name }) => name,
    cell: ({ code, name }) => <Link to={`?${parametersOf({ ...place, region: code, suggested: null })}`}>{name}</Link>,
  },
  {
    id: "bar",
    label: text(COORDINATION_TEXTS.progress),
    cell: ({ coordination }) => {
      const counts = countsOf(coordination);
      return counts === null ? null : <StatusBar counts={counts} />;
    },
  },
  {
    id: "overdue",
    label: text(STATUS_NAMES.OVERDUE),
    isNumber: true,
    sortBy: ({ coordination }) => coordination?.overdue ?? null,
    cell: ({ coordination }) => (
      <FigureText figure={figureOf(coordination?.overdue ?? null, "ACTIONS", coordination)} />
    ),
  },
  {
    id: "done",
    label: text(STATUS_NAMES.DONE),
    isNumber: true,
    sortBy: ({ coordination }) => coordination?.done ?? null,
    cell: ({ coordination }) => <FigureText figure={figureOf(coordination?.done ?? null, "ACTIONS", coordination)} />,
  },
  {
    id: "agreed",
    label: text(COORDINATION_TEXTS.agreed),
    isNumber: true,
    sortBy: ({ coordination }) => coordination?.agreed ?? null,
    cell: ({ coordination }) => <FigureText figure={figureOf(coordination?.agreed ?? null, "ACTIONS", coordination)} />,
  },
  {
    id: "credited",
    label: text(COORDINATION_TEXTS.credited),
    definition: text(COORDINATION_TEXTS.creditedHow),
    isNumber: true,
    sortBy: creditedShare,
    cell: (part) => <FigureText figure={figureOf(creditedShare(part), "PERCENT", part.disbursement)} />,
  },
  {
    id: "graduation",
    label: text(COORDINATION_TEXTS.graduation),
    definition: text(COORDINATION_TEXTS.graduationHow),
    isNumber: true,
    sortBy: ({ graduation }) => graduation?.rate ?? null,
    cell: ({ graduation }) => <FigureText figure={figureOf(graduation?.rate ?? null, "PERCENT", graduation)} />,
  },
];

interface ProgressTableProps {
  readonly parts: readonly Progress[];
  readonly place: Place;
}

/** What the parts of an area have agreed and done, beside what they have reached. */
export const ProgressTable = ({ parts, place }: ProgressTableProps) => {
  const text = useTexts();
  const rows = parts.toSorted((a, b) => urgency(b) - urgency(a) || a.name.localeCompare(b.name));
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{text(COORDINATION_TEXTS.progress)}</h2>
      <p className="small">{text(COORDINATION_TEXTS.progressHow)}</p>
      <DataTable
        caption={<StatusLegend />}
        columns={columnsOf(text, place)}
        rows={rows}
        keyOf={({ code }) => code}
        textOf={({ name, code }) => `${name} ${code}`}
      />
    </section>
  );
};

const StatusLegend = () => {
  const text = useTexts();
  return (
    <span className="status-legend">
      {(["OVERDUE", "AGREED", "DONE"] as const).map((status) => (
        <span key={status}>
          <span className="status-dot" data-status={status} aria-hidden="true" />
          {text(STATUS_NAMES[status])}
        </span>
      ))}
    </span>
  );
};
