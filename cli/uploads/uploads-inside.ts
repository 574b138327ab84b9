import type { UploadOptions } from "../../gateway/uploads/route.ts";
import type { Config } from "../../platform/config.ts";
import type { Log } from "../../platform/log.ts";
import type { FamilyKeys } from "../../platform/secrets/family-keys.ts";
import type { OpenSources } from "../sources.ts";
import { openDesk, openUploadSpool } from "./open-desk.ts";

/** How files are taken in where everything is one process. */
export interface UploadsInside {
  readonly options: UploadOptions | undefined;
  /** Ends what is being imported. */
  stop(): Promise<void>;
  /** Removes the files that are left. */
  close(): Promise<void>;
}

/** Opens the way for files into these sources: they are imported from where the gateway has put them. */
export const uploadsInside = async (
  { sources, urls }: OpenSources,
  keys: FamilyKeys,
  { UPLOAD_LIMIT_BYTES: maxBytes, ...config }: Config,
  log: Log,
): Promise<UploadsInside> => {
  if (maxBytes === 0) return { options: undefined, stop: async () => {}, close: async () => {} };
  const spool = await openUploadSpool(config);
  const desks = new Map(
    sources.map((source) => [source.name, openDesk(source, { url: urls[source.name] ?? "", keys, log })]),
  );
  return {
    options: {
      doorFor: (name) => {
        const desk = desks.get(name);
        if (desk === undefined) throw new Error(`the supergraph names an unknown subgraph ${name}`);
        return desk;
      },
      spool,
      maxBytes,
    },
    stop: async () => {
      await Promise.all([...desks.values()].map((desk) => desk.stop()));
    },
    close: spool.close,
  };
};
