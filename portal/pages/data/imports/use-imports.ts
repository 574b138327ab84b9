import { useQuery } from "@tanstack/react-query";
import { askGraph } from "../../../client/ask-graph.ts";

/** A file that was imported, and what was found in it. */
export interface ImportRun {
  readonly id: string;
  readonly format: string;
  readonly fileName: string;
  readonly status: "RUNNING" | "DONE";
  readonly startedAt: string;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  readonly rowsFlagged: number;
  readonly cellsCorrected: number;
  readonly reasons: readonly {
    readonly reason: string;
    readonly kind: FindingKind;
    readonly message: string;
    readonly remedy: string;
    readonly findings: number;
    readonly rows: number;
    readonly firstLine: number;
  }[];
  readonly totals: readonly {
    readonly line: number;
    readonly field: string;
    readonly stated: string;
    readonly computed: string;
    readonly isSame: boolean;
  }[];
}

export type FindingKind = "REFUSED" | "CORRECTED" | "FLAGGED";

export interface ImportFinding {
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
  readonly message: string;
  readonly value: string | null;
}

/** The sources that files are imported into, by the field that lists their imports. */
export const IMPORT_FIELDS = {
  welfare: "welfareImports",
  village: "villageImports",
  disbursement: "disbursementImports",
} as const;

export type ImportPlace = keyof typeof IMPORT_FIELDS;

/** The scope that lets a reader see imports. */
export const IMPORT_SCOPE = "import:write";

type Answer<Node> = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly Node[] }>>;

const RUN = `id format fileName status startedAt rowsRead rowsTaken rowsRefused rowsFlagged cellsCorrected
  reasons { reason kind message remedy findings rows firstLine } totals { line field stated computed isSame }`;

/** The newest imports of a source. */
export const useImports = (place: ImportPlace, isAllowed: boolean) =>
  useQuery({
    queryKey: ["imports", place],
    enabled: isAllowed,
    queryFn: async ({ signal }) => {
      const field = IMPORT_FIELDS[place];
      const data = await askGraph<Answer<ImportRun>>(
        `query Impor { ${field}(first: 100) { totalCount nodes { ${RUN} } } }`,
        {},
        { signal },
      );
      return data[field]?.nodes ?? [];
    },
  });

const MOST_FINDINGS = 500;

/** What was found in one import, line by line; the first of it. */
export const useFindings = (place: ImportPlace, run: ImportRun, isWanted: boolean) =>
  useQuery({
    queryKey: ["imports", place, run.id],
    enabled: isWanted,
    queryFn: async ({ signal }): Promise<readonly ImportFinding[]> => {
      const field = IMPORT_FIELDS[place];
      const data = await askGraph<
        Answer<{ readonly id: string; readonly findings: { readonly nodes: readonly ImportFinding[] } }>
      >(
        `query Temuan($format: String!) { ${field}(format: $format, first: 100) {
          totalCount nodes { id findings(first: ${MOST_FINDINGS}) { nodes { line column reason message value } } } } }`,
        { format: run.format },
        { signal },
      );
      return data[field]?.nodes.find(({ id }) => id === run.id)?.findings.nodes ?? [];
    },
  });
