import { randomUUID } from "node:crypto";
import type { Viewer } from "../platform/access/viewer.ts";
import type { AskGraph } from "../platform/exports/exporter.ts";
import type { Log } from "../platform/log.ts";
import { createAskFor } from "./exports/ask-graph.ts";
import { createGraph, type GraphConfig, type GraphDeps } from "./graph.ts";

/** A graph that is asked by the process it is in, and by nobody else. */
export interface InnerGraph {
  /** The way to ask it as somebody. What is asked is given up with `signal`. */
  askAs(viewer: Viewer, signal: AbortSignal): AskGraph;
  stop(): Promise<void>;
}

interface InnerGraphConfig extends GraphConfig {
  /** Longest time a question may take, milliseconds. @default 15000 */
  readonly requestTimeoutMs?: number;
}

/**
 * Assembles a graph without a way in from outside: it is asked through the same pipeline as by HTTP, with all that holds for readers.
 *
 * @throws AppError SUPERGRAPH_INVALID
 */
export const createInnerGraph = async (config: InnerGraphConfig, deps: GraphDeps, log: Log): Promise<InnerGraph> => {
  const graph = await createGraph(config, deps, log);
  const stop = async (): Promise<void> => {
    graph.supergraph.close();
    await graph.stop();
  };
  try {
    await graph.start();
  } catch (error) {
    await stop();
    throw error;
  }
  const ask = createAskFor(graph.server, config.requestTimeoutMs ?? 15_000);
  return {
    askAs: (viewer, signal) => (query, variables) =>
      ask(
        {
          requestId: randomUUID(),
          viewer,
          operationName: undefined,
          errorCodes: [],
          calls: new Map(),
          sources: [],
          answered: false,
        },
        { query, variables },
        signal,
      ),
    stop,
  };
};
