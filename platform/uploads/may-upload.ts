import { hasScope, type Viewer } from "../access/viewer.ts";
import { AppError } from "../errors.ts";
import { NATION } from "../region-code.ts";

/**
 * Refuses who may not import. An import writes wherever the rows of its file lie, so a token that is bound to regions is not
 * enough.
 *
 * @throws AppError IMPORT_FORBIDDEN
 */
export const refuseUploadOf = (viewer: Viewer): void => {
  const missing = [
    ...(hasScope(viewer, "import:write") ? [] : ["scope import:write"]),
    ...(viewer.regions.includes(NATION) ? [] : [`region ${NATION}`]),
  ];
  if (missing.length > 0) throw new AppError("IMPORT_FORBIDDEN", { missing: missing.join(", ") });
};
