import type { DocumentNode } from "graphql";

/** An operation to run. A document holds one operation. */
export interface Question {
  readonly document: DocumentNode;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A response, reduced to what can be compared between engines. */
export interface Answer {
  readonly data: unknown;
  readonly errors: ReadonlyArray<{
    readonly message: string;
    readonly path: ReadonlyArray<string | number> | undefined;
    readonly code: unknown;
  }>;
}

export type Ask = (question: Question) => Promise<Answer>;
