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
  const { "content-type": type, "content-encoding": packing = "identity" } = headers;
  const name = type?.split(";", 1).join("").trim().toLowerCase();
  if ((name === undefined || TYPES.includes(name)) && packing === "identity") return;
  const value = packing === "identity" ? (name ?? "") : packing;
  throw new AppError("UPLOAD_TYPE_REFUSED", { value, types: TYPES.join(", ") });
};
