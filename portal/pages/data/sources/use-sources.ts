import { useQuery } from "@tanstack/react-query";
import { askGraph } from "../../../client/ask-graph.ts";
import { type ListedSource, mergeSources, type SourcePlace, type SourceRecord } from "./merge-sources.ts";

/** The field that lists the sources of each database. */
const SOURCE_FIELDS: Readonly<Record<SourcePlace, string>> = {
  welfare: "welfareSources",
  village: "villageSources",
  disbursement: "disbursementSources",
};

const PLACES = Object.keys(SOURCE_FIELDS) as readonly SourcePlace[];

/** All sources, each once. A database that does not answer leaves the others. */
export const useSources = () =>
  useQuery({
    queryKey: ["sources"],
    queryFn: async ({ signal }): Promise<readonly ListedSource[]> => {
      const answers = await Promise.allSettled(
        PLACES.map(async (place) => {
          const field = SOURCE_FIELDS[place];
          const data = await askGraph<Readonly<Record<string, readonly SourceRecord[]>>>(
            `query Sumber { ${field} { source { id title publisher reference asOf provenance } licence figures metrics firstYear lastYear } }`,
            {},
            { signal },
          );
          return { place, records: data[field] ?? [] };
        }),
      );
      const known = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
      const [refused] = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason as unknown] : []));
      if (known.length === 0) throw refused;
      return mergeSources(known);
    },
  });
