import { readFileSync, unwatchFile, watchFile } from "node:fs";
import { isNativeError } from "node:util/types";
import { type DocumentNode, type EnumTypeDefinitionNode, Kind, parse, type ValueNode } from "graphql";
import { AppError } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";
import type { SupergraphSource } from "./engine/engine.ts";

/** Where the supergraph comes from: its text, or a file that may be replaced while the gateway runs. */
export type SupergraphOptions = { readonly sdl: string } | { readonly file: string; readonly watch?: boolean };

export interface SubgraphAddress {
  readonly name: string;
  readonly url: string;
}

/** A supergraph that can be replaced. */
export interface Supergraph extends SupergraphSource {
  /**
   * Puts another supergraph in the place of the current one. Requests in flight end on the old one.
   *
   * @throws AppError SUPERGRAPH_INVALID when it cannot be used; the old one then stays
   */
  update(supergraphSdl: string): void;
  /** The subgraphs of the current supergraph. */
  subgraphs(): readonly SubgraphAddress[];
  close(): void;
}

/** Often enough for a person who waits, rarely enough to cost nothing; polling also works on network and container mounts. */
const WATCH_INTERVAL_MS = 250;

/**
 * Opens a supergraph.
 *
 * @throws AppError SUPERGRAPH_INVALID when the file cannot be read or holds no supergraph
 */
export const openSupergraph = (options: SupergraphOptions, log: Log): Supergraph => {
  const name = "file" in options ? options.file : "(text)";
  const listeners = new Set<(supergraphSdl: string) => void>();
  let current = "file" in options ? readText(options.file) : options.sdl;
  let subgraphs = subgraphsOf(current, name);

  const update = (next: string): void => {
    if (next === current) return;
    const nextSubgraphs = subgraphsOf(next, name);
    try {
      for (const listener of listeners) listener(next);
    } catch (error) {
      throw supergraphInvalid(name, error);
    }
    current = next;
    subgraphs = nextSubgraphs;
    log.info({ file: name, subgraphs: subgraphs.map((subgraph) => subgraph.name) }, "supergraph replaced");
  };

  const stopWatching =
    "file" in options && options.watch === true
      ? watchText(options.file, () => {
          try {
            update(readText(options.file));
          } catch (error) {
            log.error({ file: name, err: error }, "supergraph refused; the one before stays");
          }
        })
      : () => {};

  return {
    current: () => current,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    update,
    subgraphs: () => subgraphs,
    close: stopWatching,
  };
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw supergraphInvalid(file, error);
  }
};

const watchText = (file: string, onChange: () => void): (() => void) => {
  const listener = (now: { readonly mtimeMs: number; readonly ino: number }, before: typeof now): void => {
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) onChange();
  };
  watchFile(file, { interval: WATCH_INTERVAL_MS, persistent: false }, listener);
  return () => unwatchFile(file, listener);
};

/** The error of a supergraph that cannot be used; keeps one that already says so. */
export const supergraphInvalid = (file: string, error: unknown): AppError => {
  if (error instanceof AppError && error.code === "SUPERGRAPH_INVALID") return error;
  const reason = isNativeError(error) ? error.message : String(error);
  return new AppError("SUPERGRAPH_INVALID", { file, reason: reason.split("\n", 1).join("").replace(/\.$/, "") }, error);
};

/** The subgraphs that a supergraph names in its `join__Graph` enum, with their addresses. */
const subgraphsOf = (supergraphSdl: string, file: string): readonly SubgraphAddress[] => {
  const graph = parsed(supergraphSdl, file).definitions.find(
    (definition): definition is EnumTypeDefinitionNode =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === "join__Graph",
  );
  if (graph === undefined) throw supergraphInvalid(file, new Error("it names no subgraphs (enum join__Graph)"));
  return (graph.values ?? []).map((value) => {
    const given = value.directives?.find((directive) => directive.name.value === "join__graph")?.arguments ?? [];
    const text = (argument: string): string => stringOf(given.find((node) => node.name.value === argument)?.value);
    return { name: text("name"), url: text("url") };
  });
};

const parsed = (supergraphSdl: string, file: string): DocumentNode => {
  try {
    return parse(supergraphSdl, { noLocation: true });
  } catch (error) {
    throw supergraphInvalid(file, error);
  }
};

const stringOf = (node: ValueNode | undefined): string => (node?.kind === Kind.STRING ? node.value : "");
