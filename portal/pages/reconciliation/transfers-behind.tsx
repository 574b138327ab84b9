import { useState } from "react";
import { dateName } from "../../../presentation/dates.ts";
import type { Language } from "../../../presentation/language.ts";
import { exactFigure } from "../../../presentation/numbers.ts";
import { periodName } from "../../../presentation/periods.ts";
import { useSession } from "../../client/session.ts";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { RETURN_REASONS, STAGE_NAMES, RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";
import { type Transfer, useTransfers } from "./use-behind.ts";

/** Where the payments stand that a finding is about; others begin with those that nobody has withdrawn. */
const STAGE_OF: Readonly<Record<string, string>> = {
  CREDITED_BELOW_ORDERED: "STANDING_INSTRUCTION",
  RETURNED_HIGH: "RETURNED",
};

const columnsOf = (language: Language): readonly DataColumn<Transfer>[] => [
  { id: "ref", label: TEXTS.reference[language], cell: ({ ref }) => ref },
  {
    id: "village",
    label: TEXTS.village1[language],
    sortBy: ({ village }) => village.name,
    cell: ({ village }) => village.name,
  },
  { id: "period", label: TEXTS.period[language], cell: ({ period }) => periodName(period, language) },
  {
    id: "amount",
    label: TEXTS.amount[language],
    isNumber: true,
    sortBy: ({ amount }) => amount,
    cell: ({ amount }) => exactFigure(amount, "RUPIAH", language),
  },
  { id: "bank", label: TEXTS.bank[language], cell: ({ bank }) => bank.name },
  {
    id: "credited",
    label: TEXTS.credited[language],
    cell: ({ creditedOn }) => (creditedOn === null ? null : dateName(creditedOn, language)),
  },
  {
    id: "reason",
    label: TEXTS.reason[language],
    cell: ({ return: sent }) => (sent === null ? null : (RETURN_REASONS[sent.reason]?.[language] ?? sent.reason)),
  },
];

interface TransfersBehindProps {
  readonly code: string;
  readonly period: string;
  /** Kind of the finding that is looked into. */
  readonly finding: string | null;
}

/** Payments to families that got so far and no further, for those who may see them. */
export const TransfersBehind = ({ code, period, finding }: TransfersBehindProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const session = useSession();
  const isAllowed = session?.viewer.scopes.includes("family:read") ?? false;
  const [stage, setStage] = useState(STAGE_OF[finding ?? ""] ?? "CREDITED");
  const { data, error, refetch } = useTransfers(code, period, stage, isAllowed);
  if (session !== undefined && !isAllowed) {
    return (
      <>
        <h3>{text(TEXTS.transfers)}</h3>
        <p className="small">{text(TEXTS.transfersWho)}</p>
      </>
    );
  }
  return (
    <>
      <label className="field no-print">
        <span className="field-label">{text(TEXTS.stage)}</span>
        <select value={stage} onChange={({ target }) => setStage(target.value)}>
          {Object.entries(STAGE_NAMES).map(([each, name]) => (
            <option key={each} value={each}>
              {text(name)}
            </option>
          ))}
        </select>
      </label>
      {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && (
        <DataTable
          caption={<h3>{text(TEXTS.transfers)}</h3>}
          columns={columnsOf(language)}
          rows={data.nodes}
          keyOf={({ ref }) => ref}
        />
      )}
      {data?.nodes.length === 0 && <p className="small">{text(TEXTS.noTransfers)}</p>}
      {data?.pageInfo.hasNextPage === true && <p className="small">{text(TEXTS.moreRows)}</p>}
    </>
  );
};
