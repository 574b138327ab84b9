import { useState } from "react";
import type { Language, Texts } from "../../../../presentation/language.ts";
import { number } from "../../../../presentation/numbers.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { FailureNote } from "../../../shell/failure-note.tsx";
import { Waiting } from "../../../shell/waiting.tsx";
import { DATA_TEXTS } from "../texts.ts";
import { type FindingKind, type ImportPlace, type ImportRun, useFindings } from "./use-imports.ts";

interface ImportEntryProps {
  readonly place: ImportPlace;
  readonly run: ImportRun;
}

const KINDS: Readonly<Record<FindingKind, Texts>> = {
  REFUSED: DATA_TEXTS.refused,
  CORRECTED: DATA_TEXTS.corrected,
  FLAGGED: DATA_TEXTS.flagged,
};

/** The graph tells both languages at once, Indonesian first. */
const inLanguage = (both: string, language: Language): string => {
  const [id = both, en = id] = both.split(" / ");
  return language === "id" ? id : en;
};

/** One import: its counts, why rows were refused or corrected, and the findings line by line when they are asked for. */
export const ImportEntry = ({ place, run }: ImportEntryProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const counts = [
    [DATA_TEXTS.read, run.rowsRead],
    [DATA_TEXTS.taken, run.rowsTaken],
    [DATA_TEXTS.corrected, run.cellsCorrected],
    [DATA_TEXTS.refused, run.rowsRefused],
    [DATA_TEXTS.flagged, run.rowsFlagged],
  ] as const;
  return (
    <article className="card import" id={run.id}>
      <h3>{run.fileName}</h3>
      <p className="small">
        {run.format} · {text(run.status === "DONE" ? DATA_TEXTS.done : DATA_TEXTS.running)} · {text(DATA_TEXTS.started)}{" "}
        {new Date(run.startedAt).toLocaleString(language === "id" ? "id-ID" : "en-GB")} · <code>{run.id}</code>
      </p>
      <dl className="import-counts">
        {counts.map(([label, count]) => (
          <div key={label.en}>
            <dt>{text(label)}</dt>
            <dd>{number(count, language)}</dd>
          </div>
        ))}
      </dl>
      {run.reasons.length === 0 ? (
        <p>{text(DATA_TEXTS.noFindings)}</p>
      ) : (
        <DataTable
          caption={<h4>{text(DATA_TEXTS.reason)}</h4>}
          columns={[
            { id: "message", label: text(DATA_TEXTS.reason), cell: ({ message }) => inLanguage(message, language) },
            { id: "kind", label: text(DATA_TEXTS.outcome), cell: ({ kind }) => text(KINDS[kind]) },
            {
              id: "findings",
              label: text(DATA_TEXTS.count),
              isNumber: true,
              sortBy: ({ findings }) => findings,
              cell: ({ findings }) => number(findings, language),
            },
            { id: "line", label: text(DATA_TEXTS.firstLine), isNumber: true, cell: ({ firstLine }) => firstLine },
            { id: "remedy", label: text(DATA_TEXTS.remedy), cell: ({ remedy }) => inLanguage(remedy, language) },
          ]}
          rows={run.reasons}
          keyOf={({ reason }) => reason}
        />
      )}
      {run.totals.length > 0 && (
        <DataTable
          caption={<h4>{text(DATA_TEXTS.totals)}</h4>}
          columns={[
            { id: "field", label: text(DATA_TEXTS.column), cell: ({ field }) => field },
            { id: "stated", label: text(DATA_TEXTS.stated), isNumber: true, cell: ({ stated }) => stated },
            { id: "computed", label: text(DATA_TEXTS.computed), isNumber: true, cell: ({ computed }) => computed },
            {
              id: "same",
              label: text(DATA_TEXTS.state),
              cell: ({ isSame }) => text(isSame ? DATA_TEXTS.same : DATA_TEXTS.different),
            },
          ]}
          rows={run.totals}
          keyOf={({ line, field }) => `${line} ${field}`}
        />
      )}
      {run.reasons.length > 0 && (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text(isOpen ? DATA_TEXTS.closeFindings : DATA_TEXTS.showFindings)}
        </button>
      )}
      {isOpen && <Findings place={place} run={run} />}
    </article>
  );
};

const Findings = ({ place, run }: ImportEntryProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { data, error, refetch } = useFindings(place, run, true);
  if (error !== null) return <FailureNote error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const rows = data.map((finding, ordinal) => ({ ...finding, ordinal }));
  return (
    <DataTable
      caption={<h4>{text(DATA_TEXTS.findings)}</h4>}
      columns={[
        {
          id: "line",
          label: text(DATA_TEXTS.line),
          isNumber: true,
          sortBy: ({ line }) => line,
          cell: ({ line }) => line,
        },
        { id: "column", label: text(DATA_TEXTS.column), sortBy: ({ column }) => column, cell: ({ column }) => column },
        { id: "value", label: text(DATA_TEXTS.value), cell: ({ value }) => value },
        {
          id: "message",
          label: text(DATA_TEXTS.reason),
          sortBy: ({ reason }) => reason,
          cell: ({ message }) => inLanguage(message, language),
        },
      ]}
      rows={rows}
      keyOf={({ ordinal }) => String(ordinal)}
      textOf={({ line, column, value, message }) => [line, column, value, message].join(" ")}
    />
  );
};
