import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { exactFigure } from "../../../presentation/numbers.ts";
import { periodName } from "../../../presentation/periods.ts";
import { DataTable } from "../../components/data-table.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { addressOf, type ReconciliationChoice } from "./choice.ts";
import { OrdersBehind } from "./orders-behind.tsx";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";
import { TransfersBehind } from "./transfers-behind.tsx";
import { useFundStages } from "./use-behind.ts";

interface BehindProps {
  readonly choice: ReconciliationChoice;
  /** Of the region whose lists are shown. */
  readonly code: string;
}

/** The lists that a region's figures are made of, as far as the reader may see them. */
export const Behind = ({ choice, code }: BehindProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const { data: region } = useFundStages(code, Number(choice.period.slice(0, 4)));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  }, []);
  const stages = region?.villageFund?.stages ?? [];
  return (
    <section className="card behind" id="daftar" aria-labelledby="behind">
      <div className="behind-head">
        <h2 id="behind" ref={heading} tabIndex={-1}>
          {text(TEXTS.behind)}: {region?.name ?? code}, {periodName(choice.period, language)}
        </h2>
        <Link to={addressOf({ ...choice, listed: null })} className="button no-print">
          {text(TEXTS.close)}
        </Link>
      </div>
      {choice.scope !== "VILLAGE" && (
        <>
          <OrdersBehind code={code} period={choice.period} />
          <TransfersBehind code={code} period={choice.period} finding={choice.finding} />
        </>
      )}
      {choice.scope !== "SOCIAL" &&
        (stages.length === 0 ? (
          <>
            <h3>{text(TEXTS.stages)}</h3>
            <p className="small">{text(TEXTS.noStages)}</p>
          </>
        ) : (
          <DataTable
            caption={<h3>{text(TEXTS.stages)}</h3>}
            columns={[
              { id: "stage", label: text(TEXTS.stageNumber), cell: ({ stage }) => stage },
              {
                id: "transferred",
                label: text(TEXTS.transferred),
                isNumber: true,
                cell: ({ transferred }) => exactFigure(transferred, "RUPIAH", language),
              },
            ]}
            rows={stages}
            keyOf={({ stage }) => String(stage)}
          />
        ))}
    </section>
  );
};
