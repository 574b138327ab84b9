import { number } from "../../../../presentation/numbers.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { FailureNote } from "../../../shell/failure-note.tsx";
import { Waiting } from "../../../shell/waiting.tsx";
import { DATA_TEXTS } from "../texts.ts";
import { FreshnessTable } from "./freshness-table.tsx";
import { sourceColumns } from "./source-columns.tsx";
import { useSources } from "./use-sources.ts";

/** Where all figures come from. */
export const SourcesPage = () => {
  const text = useTexts();
  const { language } = useLanguage();
  const { data, error, refetch } = useSources();
  return (
    <>
      <PageHead title={text(DATA_TEXTS.sources)} lead={text(DATA_TEXTS.sourcesLead)} />
      {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && (
        <>
          <DataTable
            caption={<h2>{`${number(data.length, language)} ${text(DATA_TEXTS.sources).toLowerCase()}`}</h2>}
            columns={sourceColumns(language)}
            rows={data}
            keyOf={({ source }) => source.id}
            textOf={({ source, metrics }) =>
              [source.id, source.title, source.publisher, source.reference, source.asOf, ...metrics].join(" ")
            }
          />
          <FreshnessTable />
        </>
      )}
    </>
  );
};
