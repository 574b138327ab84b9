import type { CallContext } from "../platform/subgraph-call.ts";

/**
 * Which parts of a call's context make two calls different. Every part is listed, and the compiler sees to it: a part
 * that could change an answer or who may see it must be `true`, so that two viewers never share an answer. Left out
 * are only what differs on every call and changes no answer.
 */
const IS_IN_KEY: Readonly<Record<keyof CallContext, boolean>> = { requestId: false, signal: false, viewer: true };

const KEY_PARTS = (Object.keys(IS_IN_KEY) as Array<keyof CallContext>).filter((part) => IS_IN_KEY[part]).toSorted();

/** Equal for two requests exactly when they may share an answer. */
export const contextKey = (context: CallContext): string =>
  JSON.stringify(KEY_PARTS.map((part) => context[part] ?? null));
