import type { UploadOptions } from "../../gateway/uploads/route.ts";
import type { Config } from "../../platform/config.ts";
import type { CallSigner } from "../../platform/signing/sign-call.ts";
import { openUploadSpool } from "./open-desk.ts";

/** How a gateway alone takes files in: they go on to the subgraphs in signed calls. */
export const uploadsBy = async (
  signer: CallSigner,
  config: Config,
): Promise<{ readonly options: UploadOptions | undefined; close(): Promise<void> }> => {
  const { UPLOAD_LIMIT_BYTES: maxBytes } = config;
  if (maxBytes === 0) return { options: undefined, close: async () => {} };
  const { createHttpDoors } = await import("../../gateway/uploads/http-door.ts");
  const spool = await openUploadSpool(config);
  const doors = createHttpDoors(signer);
  return {
    options: { doorFor: doors.doorFor, spool, maxBytes },
    close: async () => {
      await doors.close();
      await spool.close();
    },
  };
};
