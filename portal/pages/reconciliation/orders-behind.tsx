import { dateName } from "../../../presentation/dates.ts";
import type { Language } from "../../../presentation/language.ts";
import { periodName } from "../../../presentation/periods.ts";
import { useSession } from "../../client/session.ts";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { FigureText } from "../../components/figure.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";
import { type PaymentOrder, usePaymentOrders } from "./use-behind.ts";

/** Characters of the code of a regency: orders are issued for no smaller region. */
const REGENCY_LENGTH = 5;

const columnsOf = (language: Language): readonly DataColumn<PaymentOrder>[] => [
  { id: "number", label: TEXTS.number[language], sortBy: ({ number }) => number, cell: ({ number }) => number },
  { id: "period", label: TEXTS.period[language], cell: ({ period }) => periodName(period, language) },
  { id: "bank", label: TEXTS.bank[language], sortBy: ({ bank }) => bank.name, cell: ({ bank }) => bank.name },
  {
    id: "families",
    label: TEXTS.families[language],
    isNumber: true,
    sortBy: ({ orderedFamilies }) => orderedFamilies,
    cell: ({ orderedFamilies: value, absence }) => (
      <FigureText figure={{ value, unit: "FAMILIES", missing: absence?.reason ?? null }} />
    ),
  },
  {
    id: "amount",
    label: TEXTS.amount[language],
    isNumber: true,
    sortBy: ({ orderedAmount }) => orderedAmount,
    cell: ({ orderedAmount: value, absence }) => (
      <FigureText figure={{ value, unit: "RUPIAH", missing: absence?.reason ?? null }} />
    ),
  },
  {
    id: "dated",
    label: TEXTS.dated[language],
    cell: ({ dates }) => {
      const issued = dates.find(({ stage }) => stage === "SP2D");
      return issued === undefined ? null : dateName(issued.on, language);
    },
  },
];

/** The treasury's orders of the regency, for those who may see them. */
export const OrdersBehind = ({ code, period }: { readonly code: string; readonly period: string }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const session = useSession();
  const isAllowed = session?.viewer.scopes.includes("aggregate:read") ?? false;
  const { data, error, refetch } = usePaymentOrders(code.slice(0, REGENCY_LENGTH), period, isAllowed);
  const note = (): string | null => {
    if (!isAllowed) return text(TEXTS.ordersWho);
    if (data?.nodes.length === 0) return text(TEXTS.noOrders);
    if (data?.pageInfo.hasNextPage === true) return text(TEXTS.moreRows);
    return code.length > REGENCY_LENGTH ? text(TEXTS.ordersOfRegency) : null;
  };
  const said = note();
  return (
    <>
      {(data === undefined || data.nodes.length === 0) && <h3>{text(TEXTS.orders)}</h3>}
      {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
      {isAllowed && data === undefined && error === null && <Waiting />}
      {data !== undefined && data.nodes.length > 0 && (
        <DataTable
          caption={<h3>{text(TEXTS.orders)}</h3>}
          columns={columnsOf(language)}
          rows={data.nodes}
          keyOf={({ number }) => number}
        />
      )}
      {session !== undefined && said !== null && <p className="small">{said}</p>}
    </>
  );
};
