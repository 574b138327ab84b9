import type { PageArguments } from "../../page.ts";
import { sourcesOf } from "../../serve-subgraph/sourced.ts";
import type { UsedSources } from "../../serve-subgraph/sources.ts";
import { type ReasonCode, reasonOf } from "../reasons.ts";
import type { FindingRow, ImportRunRow } from "../report/rows.ts";
import { importRunId } from "../run-id.ts";
import type { FindingPage, ImportQuestions, ImportRunPage } from "./questions.ts";

interface ImportContext {
  readonly imports: ImportQuestions;
  readonly sources: UsedSources;
}

interface Reasoned {
  readonly reason: ReasonCode;
}

/** What a reason is and says: Indonesian, then English. */
export const reasonFields = {
  kind: ({ reason }: Reasoned) => reasonOf(reason).kind,
  message: ({ reason }: Reasoned) => `${reasonOf(reason).id} / ${reasonOf(reason).en}`,
  remedy: ({ reason }: Reasoned) => `${reasonOf(reason).remedy.id} / ${reasonOf(reason).remedy.en}`,
};

/**
 * The resolvers of what every source tells of its imports, by type: spread into those of a subgraph.
 *
 * @param subgraph its name, which makes the ids of its runs unique
 */
export const importResolvers = (subgraph: string) => ({
  ImportRunConnection: { totalCount: ({ countAll }: ImportRunPage) => countAll() },
  ImportRun: {
    id: ({ id }: ImportRunRow) => importRunId(subgraph, id),
    source: ({ sourceId }: ImportRunRow, _: unknown, context: ImportContext) =>
      sourcesOf([sourceId], context)[0] ?? null,
    reasons: ({ id }: ImportRunRow, _: unknown, { imports }: ImportContext) => imports.reasons(id),
    totals: ({ id }: ImportRunRow, _: unknown, { imports }: ImportContext) => imports.totals(id),
    findings: (
      { id }: ImportRunRow,
      { reason, first, after }: PageArguments & { readonly reason?: string | null | undefined },
      { imports }: ImportContext,
    ): Promise<FindingPage> => imports.findings(id, reason ?? null, { first, after }),
  },
  ImportReasonCount: reasonFields,
  ImportFinding: { ...reasonFields, column: ({ columnHeading }: FindingRow) => columnHeading },
});
