/** An answer of the graph without an error. */
export interface GraphAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  /** Sources that figures of the answer come from, as `extensions.sources` has them. */
  readonly sources: readonly AnswerSource[];
}

export interface AnswerSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly asOf: string;
  readonly provenance: string;
}

/**
 * Asks the graph as the reader who wants the file, with all that holds for readers.
 *
 * @throws AppError the first error of the answer: a file has all of it or none
 */
export type AskGraph = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<GraphAnswer>;

export interface ExportRequest {
  /** Name of the file in the address, such as `synergy.csv`. */
  readonly name: string;
  /** Of the address, as texts (several of one name as a list), or of a JSON body. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Aborted when nobody waits for the file any more. */
  readonly signal: AbortSignal;
  readonly ask: AskGraph;
}

/** A file that is made while it is read. */
export interface ExportedFile {
  readonly contentType: string;
  /** The name it is kept under; letters, digits, dots and hyphens. */
  readonly fileName: string;
  /** The same for files that say the same: begins a new one whenever data, rights or question differ. */
  readonly version: string;
  /** What a program may want to know before it reads on, as headers. */
  readonly headers: Readonly<Record<string, string | number>>;
  /** The content; nothing is read from the graph before it is taken. Fails when the rest cannot be made. */
  readonly body: () => AsyncIterable<string | Uint8Array>;
}

/**
 * Begins a file: the question has been read and the first of the answer is there when it returns.
 *
 * @throws AppError EXPORT_UNKNOWN, PARAMETER_UNKNOWN, PARAMETER_MALFORMED, and what `AskGraph` throws
 */
export type OpenExport = (request: ExportRequest) => Promise<ExportedFile>;
