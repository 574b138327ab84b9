import { useQuery } from "@tanstack/react-query";
import { dateName } from "../../../../presentation/dates.ts";
import { number } from "../../../../presentation/numbers.ts";
import { askGraph } from "../../../client/ask-graph.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { FailureNote } from "../../../shell/failure-note.tsx";
import { DATA_TEXTS } from "../texts.ts";

interface Freshness {
  readonly source: "SOCIAL_WELFARE" | "VILLAGE_DEVELOPMENT" | "DISBURSEMENT";
  readonly period: string;
  readonly freshness: "CURRENT" | "BEHIND" | "UNREACHABLE";
  readonly revision: number | null;
  readonly asOf: string | null;
  readonly loadedAt: string | null;
  readonly checkedAt: string | null;
}

/** One figure of each source: what is asked for is made sure of. */
const QUERY = `query Kemutakhiran {
  synergy(level: NATION, period: "2024", first: 1) {
    nodes { families: value(of: PKH_FAMILIES) fund: value(of: VILLAGE_FUND_CEILING) credited: value(of: PKH_CREDITED_AMOUNT) }
    sources { source period freshness revision asOf loadedAt checkedAt }
  }
}`;

const NAMES = {
  SOCIAL_WELFARE: DATA_TEXTS.welfare,
  VILLAGE_DEVELOPMENT: DATA_TEXTS.village,
  DISBURSEMENT: DATA_TEXTS.disbursement,
} as const;

const STATES = {
  CURRENT: DATA_TEXTS.current,
  BEHIND: DATA_TEXTS.behind,
  UNREACHABLE: DATA_TEXTS.notReached,
} as const;

/** How fresh the copies are that questions across sources are answered from. */
export const FreshnessTable = () => {
  const text = useTexts();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ["freshness"],
    queryFn: ({ signal }) => askGraph<{ synergy: { sources: readonly Freshness[] } }>(QUERY, {}, { signal }),
  });
  if (error !== null) return <FailureNote error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return null;
  const time = (moment: string | null): string =>
    moment === null ? "" : new Date(moment).toLocaleString(language === "id" ? "id-ID" : "en-GB");
  return (
    <section>
      <p>{text(DATA_TEXTS.freshnessLead)}</p>
      <DataTable
        caption={<h2>{text(DATA_TEXTS.freshness)}</h2>}
        columns={[
          { id: "source", label: text(DATA_TEXTS.sources), cell: ({ source }) => text(NAMES[source]) },
          { id: "freshness", label: text(DATA_TEXTS.freshness), cell: ({ freshness }) => text(STATES[freshness]) },
          {
            id: "revision",
            label: text(DATA_TEXTS.revision),
            isNumber: true,
            cell: ({ revision }) => (revision === null ? "" : number(revision, language)),
          },
          {
            id: "asOf",
            label: text(DATA_TEXTS.date),
            cell: ({ asOf }) => (asOf === null ? "" : dateName(asOf, language)),
          },
          { id: "loaded", label: text(DATA_TEXTS.copiedAt), cell: ({ loadedAt }) => time(loadedAt) },
          { id: "checked", label: text(DATA_TEXTS.checkedAt), cell: ({ checkedAt }) => time(checkedAt) },
        ]}
        rows={data.synergy.sources}
        keyOf={({ source, period }) => `${source} ${period}`}
      />
    </section>
  );
};
