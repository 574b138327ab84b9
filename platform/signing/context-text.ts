import { LRUCache } from "lru-cache";
import { z } from "zod";
import { OPEN_DOOR, SCOPES, type Viewer } from "../access/viewer.ts";
import { parseRegionCode } from "../region-code.ts";
import type { CallContext } from "../subgraph-call.ts";

/** What a subgraph is told of the request that a call is made for. */
export type SignedContext = Omit<CallContext, "signal">;

const toText = (text: string): string => Buffer.from(text).toString("base64url");
const fromText = (text: string): string => Buffer.from(text, "base64url").toString();

/** A viewer asks many times, so what they look like in a header is made once. */
const viewerTexts = new WeakMap<Viewer, string>();

/** Most requests come through the open door, so it has a short name; no viewer in base64url is this short. */
const OPEN_DOOR_TEXT = "-";

const viewerText = (viewer: Viewer): string => {
  if (viewer === OPEN_DOOR) return OPEN_DOOR_TEXT;
  const known = viewerTexts.get(viewer);
  if (known !== undefined) return known;
  const { subject, role, scopes, regions, purpose } = viewer;
  const text = toText(JSON.stringify({ subject, role, scopes, regions, purpose }));
  viewerTexts.set(viewer, text);
  return text;
};

/** A context as a part of a header: the viewer in base64url, a dot, and the request's id. */
export const contextText = ({ viewer, requestId }: SignedContext): string =>
  `${viewerText(viewer)}.${encodeURIComponent(requestId)}`;

const VIEWER = z.strictObject({
  subject: z.string().nullable(),
  role: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  regions: z.array(z.string().regex(/^(?:ID|\d\d(?:\.\d\d)?)$/)),
  purpose: z.string().nullable(),
});

const MAX_VIEWERS = 1_000;

/**
 * Creates the reading of contexts. Only texts whose signature was right may be given to it: it remembers the viewers.
 *
 * @returns undefined for what is no context
 */
export const createContextReader = (): ((text: string) => SignedContext | undefined) => {
  const viewers = new LRUCache<string, Viewer>({ max: MAX_VIEWERS });

  const readViewer = (text: string): Viewer | undefined => {
    if (text === OPEN_DOOR_TEXT) return OPEN_DOOR;
    const known = viewers.get(text);
    if (known !== undefined) return known;
    const { success, data } = VIEWER.safeParse(parseJson(fromText(text)));
    if (!success) return undefined;
    const viewer = Object.freeze({ ...data, regions: data.regions.map(parseRegionCode) });
    viewers.set(text, viewer);
    return viewer;
  };

  return (text) => {
    const dot = text.indexOf(".");
    const viewer = readViewer(text.slice(0, Math.max(dot, 0)));
    return viewer === undefined ? undefined : { viewer, requestId: readRequestId(text.slice(dot + 1)) };
  };
};

/** What cannot be decoded is taken as it is: the id only names the request. */
const readRequestId = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
