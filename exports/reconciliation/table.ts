import type { CellFormat, StreamedCell, StreamedColumn } from "../../platform/xlsx/sheet-xml.ts";
import { findingLine } from "../../presentation/findings.ts";
import type { Language, Texts } from "../../presentation/language.ts";
import { MISSING } from "../../presentation/missing.ts";
import {
  figureIn,
  FIGURES_OF,
  RECONCILED_FIGURES,
  type ReconciledFigureName,
} from "../../presentation/reconciled-figures.ts";
import type { ReconciledRow } from "../../presentation/reconciled-row.ts";
import { type Scope, SCOPES, type State, STATE_LOOKS } from "../../presentation/reconciliation-states.ts";
import type { MissingReason } from "../../presentation/report-document.ts";
import { UNIT_NAMES } from "../../presentation/units.ts";
import type { ReconciliationFile } from "./reconciliation-file.ts";

interface Column extends StreamedColumn {
  readonly cellOf: (row: ReconciledRow) => StreamedCell;
}

const HEADINGS = {
  code: { id: "Kode", en: "Code" },
  name: { id: "Nama", en: "Name" },
  findings: { id: "Temuan", en: "Findings" },
  notes: { id: "Keterangan", en: "Notes" },
  provenance: { id: "Asal data", en: "Provenance" },
} as const satisfies Readonly<Record<string, Texts>>;

const SYNTHETIC: Texts = { id: "Memuat angka SINTETIS", en: "Has SYNTHETIC figures" };

const text = (heading: string, width: number, cellOf: Column["cellOf"]): Column => ({
  heading,
  format: "TEXT",
  width,
  cellOf,
});

/** The columns of a file: the region, its state, what is found, its figures, and why some are missing. */
export const columnsOf = ({
  question: { scope, language },
  read,
}: Pick<ReconciliationFile, "question" | "read">): readonly Column[] => [
  text(HEADINGS.code[language], 15, ({ region }) => region.code),
  text(HEADINGS.name[language], 28, ({ region }) => region.name),
  ...statesOf(scope, language),
  text(HEADINGS.findings[language], 60, (row) => findingsOf(row, scope, language)),
  ...FIGURES_OF[scope].map((name) => figureColumn(name, language)),
  text(HEADINGS.notes[language], 40, (row) => notesOf(row, scope, language)),
  ...(read.publications.some(({ provenance }) => provenance === "SYNTHETIC")
    ? [text(HEADINGS.provenance[language], 24, () => SYNTHETIC[language])]
    : []),
];

const statesOf = (scope: Scope, language: Language): readonly Column[] => {
  const states: Readonly<Record<Scope, (row: ReconciledRow) => State>> = {
    SOCIAL: ({ social }) => social.status,
    VILLAGE: ({ village }) => village.status,
    COMBINED: ({ status }) => status,
  };
  return SCOPES.filter((each) => scope === "COMBINED" || each.scope === scope).map(({ scope: each, name }) =>
    text(name[language], 18, (row) => STATE_LOOKS[states[each](row)].name[language]),
  );
};

const findingsOf = ({ findings }: ReconciledRow, scope: Scope, language: Language): string | null =>
  findings
    .filter(({ rule }) => scope === "COMBINED" || rule.scope === scope)
    .map((finding) => findingLine(finding, language))
    .join("; ") || null;

const figureColumn = (name: ReconciledFigureName, language: Language): Column => {
  const { label, unit } = RECONCILED_FIGURES[name];
  const format: CellFormat = unit === "PERCENT" ? "FOUR_DECIMALS" : "WHOLE";
  return {
    heading: unit === "PERCENT" ? label[language] : `${label[language]} (${UNIT_NAMES[unit][language]})`,
    format,
    width: 20,
    cellOf: (row) => figureIn(row, name).value,
  };
};

/** The reasons, each with the figures that are missing for it; null when none is. */
const notesOf = (row: ReconciledRow, scope: Scope, language: Language): string | null => {
  const byReason = new Map<MissingReason, string[]>();
  for (const name of FIGURES_OF[scope]) {
    const { missing } = figureIn(row, name);
    const label = RECONCILED_FIGURES[name].label[language];
    if (missing !== null) byReason.set(missing, [...(byReason.get(missing) ?? []), label]);
  }
  return (
    [...byReason].map(([reason, names]) => `${MISSING[reason].name[language]}: ${names.join(", ")}`).join("; ") || null
  );
};
