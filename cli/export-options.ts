import { createExports } from "../exports/open-export.ts";
import type { ExportOptions } from "../gateway/exports/route.ts";
import type { Config } from "../platform/config.ts";

/** How the gateway makes files, as the settings describe it; undefined where none are made. */
export const exportOptions = ({ EXPORT_LIMIT: atOnce }: Config): ExportOptions | undefined =>
  atOnce === 0 ? undefined : { open: createExports(), atOnce };
