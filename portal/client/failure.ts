type FailureDetails = Readonly<Record<string, string | number>>;

/** An answer that is none: what the gateway says is wrong, in the words of its table of errors. */
export class Failure extends Error {
  /** Code of the gateway's table of errors; `UNREACHABLE` when there was no answer, `UNREADABLE` when it was not ours. */
  readonly code: string;
  /** By which the operator finds the request in the log; null where the answer had none. */
  readonly requestId: string | null;
  /** What the code is about, by the names of the table of errors, such as the field of an input. */
  readonly details: FailureDetails;

  constructor(code: string, message: string, requestId: string | null = null, details: FailureDetails = {}) {
    super(message);
    this.name = "Failure";
    this.code = code;
    this.requestId = requestId;
    this.details = details;
  }
}

const PASSING = new Set(["UNREACHABLE", "EXPORTS_BUSY", "SUBGRAPH_UNAVAILABLE", "SUBGRAPH_TIMEOUT", "FIGURES_LOADING"]);
const MOST_TRIES = 3;

/** Whether what failed may work when it is asked again, after so many tries. */
export const isWorthAnotherTry = (tries: number, error: Error): boolean =>
  tries < MOST_TRIES && error instanceof Failure && PASSING.has(error.code);
