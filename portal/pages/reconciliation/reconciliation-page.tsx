import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { periodName } from "../../../presentation/periods.ts";
import { Empty } from "../../components/empty.tsx";
import { MissingLegend } from "../../components/figure.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { Skeleton } from "../../components/skeleton.tsx";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import type { ReconciliationPage as Answer } from "./answer.ts";
import { Behind } from "./behind.tsx";
import { addressOf, choiceOf, fileOf, levelBelow, type ReconciliationChoice } from "./choice.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { Filters } from "./filters.tsx";
import { missingIn } from "./missing-in.ts";
import "./reconciliation.css";
import { RowsTable } from "./rows-table.tsx";
import { ScopeTabs } from "./scope-tabs.tsx";
import { Sources } from "./sources.tsx";
import { SCOPES } from "../../../presentation/reconciliation-states.ts";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";
import { useReconciliation } from "./use-reconciliation.ts";

const FORMS = ["xlsx", "csv"] as const;

/** The reconciliation board: social, village and both, of the parts of a region, as its address asks for it. */
export const ReconciliationPage = () => {
  const [parameters] = useSearchParams();
  const [lastYear] = useState(() => new Date().getFullYear() - 1);
  const choice = choiceOf(parameters, lastYear);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useReconciliation(choice);
  const text = useTexts();
  const first = data?.pages[0];
  const rows = data?.pages.flatMap((page) => page.combinedReconciliation.nodes) ?? [];

  return (
    <div className="content reconciliation">
      <Head choice={choice} answer={first} />
      <ChoiceForm key={choice.within} choice={choice} name={first?.region?.name ?? choice.within} />
      <ScopeTabs choice={choice} />
      {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
      {error === null && first === undefined && <Skeleton />}
      {first !== undefined && (
        <>
          <Filters choice={choice} answer={first.combinedReconciliation} />
          {rows.length === 0 ? (
            <Nothing choice={choice} />
          ) : (
            <RowsTable choice={choice} rows={rows} total={first.combinedReconciliation.totalCount} />
          )}
          {hasNextPage && (
            <p className="no-print">
              <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {text(TEXTS.more)}
              </button>
            </p>
          )}
          <MissingLegend reasons={missingIn(rows, choice.scope)} />
          {choice.listed !== null && <Behind key={choice.listed} choice={choice} code={choice.listed} />}
          <Sources answer={first.combinedReconciliation} />
        </>
      )}
    </div>
  );
};

const Nothing = ({ choice }: { readonly choice: ReconciliationChoice }) => {
  const text = useTexts();
  return (
    <Empty title={text(TEXTS.nothing)}>
      {(choice.status !== null || choice.finding !== null) && (
        <p>
          {text(TEXTS.nothingHow)}{" "}
          <Link to={addressOf({ ...choice, status: null, finding: null })}>{text(TEXTS.clear)}</Link>
        </p>
      )}
    </Empty>
  );
};

const Head = ({ choice, answer }: { readonly choice: ReconciliationChoice; readonly answer: Answer | undefined }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const name = answer?.region?.name ?? choice.within;
  return (
    <PageHead
      title={`${text(TEXTS.title)} ${name}, ${periodName(choice.period, language)}`}
      lead={text(SCOPES.find(({ scope }) => scope === choice.scope)?.lead ?? TEXTS.title)}
      crumbs={(answer?.region?.ancestors ?? []).map(({ code, name: above }) => ({
        to: addressOf({ ...choice, within: code, level: levelBelow(code), listed: null }),
        name: above,
      }))}
      isSynthetic={
        answer?.combinedReconciliation.publications.some(({ provenance }) => provenance === "SYNTHETIC") ?? false
      }
      actions={
        <nav className="reconciliation-downloads" aria-label={text(TEXTS.downloads)}>
          {FORMS.map((form) => (
            <a key={form} className="button" href={fileOf(form, choice, language)} download>
              {form.toUpperCase()}
            </a>
          ))}
        </nav>
      }
    />
  );
};
