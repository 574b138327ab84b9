import type { IncomingHttpHeaders } from "node:http";
import { AppError } from "../../platform/errors.ts";

/** What programs call CSV and workbooks; what a file really is, is told by what is in it. */
const TYPES: readonly string[] = [
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.ms-excel",
  "text/tab-separated-values",
  "text/plain",
  "application/octet-stream",
];

/**
 * Refuses bodies that are not the file itself: forms and packed ones.
 *
 * @throws AppError UPLOAD_TYPE_REFUSED
 */
export const refuseOtherBodies = (headers: IncomingHttpHeaders): void => {
  const [type = ""] = (headers["content-type"] ?? "").split(";", 1);
  const name = type.trim().toLowerCase();
  const packing = headers["content-encoding"] ?? "identity";
  if ((name === "" || TYPES.includes(name)) && packing === "identity") return;
  throw new AppError("UPLOAD_TYPE_REFUSED", {
    value: packing === "identity" ? name : packing,
    types: TYPES.join(", "),
  });
};
