import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { ResultList } from "../../../../presentation/result-lists.ts";
import { downloadFile } from "../../../client/download-file.ts";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import type { Run } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";

interface DownloadsProps {
  readonly run: Run;
  /** The list that is shown: files have its rows. */
  readonly list: ResultList;
}

const FORMATS = ["csv", "xlsx", "json", "pdf"] as const;

/** How a connection calls its rows: only those have further pages. */
const isPaged = ({ path }: ResultList): boolean => ["nodes", "edges"].includes(path.at(-1) ?? "");

/** Files of the list that is shown, made by the gateway of the same query and variables. */
export const Downloads = ({ run, list }: DownloadsProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const [isAll, setAll] = useState(false);
  const { query, variables, operationName, headers } = run;
  const download = useMutation({
    mutationFn: (format: string) =>
      downloadFile(
        `/exports/query.${format}`,
        {
          query,
          variables,
          ...(operationName === null ? {} : { operationName }),
          table: list.id,
          language,
          ...(isAll && isPaged(list) ? { all: true } : {}),
        },
        headers,
      ),
  });
  return (
    <div className="downloads">
      <span>{text(QUERY_TEXTS.download)}</span>
      {FORMATS.map((format) => (
        <button key={format} type="button" disabled={download.isPending} onClick={() => download.mutate(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {isPaged(list) && (
        <label>
          <input type="checkbox" checked={isAll} onChange={({ target }) => setAll(target.checked)} />{" "}
          {text(QUERY_TEXTS.allPages)}
        </label>
      )}
      {download.isPending && <output className="small">{text(QUERY_TEXTS.preparing)}</output>}
      {download.isError && (
        <p className="problems" role="alert">
          {download.error.message}
        </p>
      )}
    </div>
  );
};
