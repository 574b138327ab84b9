import { AppError } from "../../platform/errors.ts";
import type { SubgraphResult } from "../../platform/subgraph-call.ts";
import type { EngineObserver } from "../engine/engine.ts";

/** A call of a subgraph, as it is told to who asked how an answer came about. Times are milliseconds. */
export interface ExplainedCall {
  readonly subgraph: string;
  /** Since the request was begun. */
  readonly startMs: number;
  readonly durationMs: number;
  /** Entities that were asked for; 0 of fields of the root. */
  readonly entities: number;
  /** Objects in the answer, those inside others included. */
  readonly rows: number;
  /** Size of the answer as JSON, whether or not it came as text. */
  readonly bytes: number;
  /** Response keys to where its fields belong, with dots between them; empty is the root. */
  readonly path: string;
  /** The code of what went wrong; null when an answer came. */
  readonly error: string | null;
}

/** How one answer came about. */
export interface Explanation extends EngineObserver {
  /** Milliseconds since it was begun. */
  readonly elapsedMs: () => number;
  readonly calls: readonly ExplainedCall[];
  /** How long the request waited for its plan; undefined where the engine does not tell. */
  readonly planningMs: number | undefined;
  /** Null when nothing was planned. */
  readonly plan: () => string | null;
}

/** Begins to note how an answer comes about. */
export const createExplanation = (): Explanation => {
  const begun = performance.now();
  const elapsedMs = (): number => round(performance.now() - begun);
  const calls: ExplainedCall[] = [];
  let planningMs: number | undefined;
  let plan: () => string | null = () => null;
  return {
    elapsedMs,
    calls,
    get planningMs() {
      return planningMs;
    },
    plan: () => plan(),
    planned(text, tookMs) {
      plan = text;
      planningMs = tookMs === undefined ? undefined : round(tookMs);
    },
    async watch({ subgraph, path, entities }, send) {
      const startMs = elapsedMs();
      const note = (result: SubgraphResult | undefined, error: string | null): void => {
        const durationMs = round(elapsedMs() - startMs);
        const [rows, bytes] = result === undefined ? [0, 0] : [objectsIn(result.data), sizeOf(result.data)];
        calls.push({ subgraph, startMs, durationMs, entities, rows, bytes, path: path.join("."), error });
      };
      try {
        const result = await send();
        note(result, null);
        return result;
      } catch (error) {
        note(undefined, error instanceof AppError ? error.code : "INTERNAL_SERVER_ERROR");
        throw error;
      }
    },
  };
};

const round = (ms: number): number => Math.round(ms * 100) / 100;

/** Objects below the root of an answer. */
const objectsIn = (data: unknown): number => {
  let count = -1;
  const waiting: unknown[] = [data];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) count += 1;
    for (const child of Object.values(value)) if (typeof child === "object" && child !== null) waiting.push(child);
  }
  return Math.max(0, count);
};

const sizeOf = (data: unknown): number => Buffer.byteLength(JSON.stringify(data ?? null));
