import { ACCESS_ERRORS } from "./error-rows/access.ts";
import { EXPORT_ERRORS } from "./error-rows/export.ts";
import { IMPORT_ERRORS } from "./error-rows/import.ts";
import { OPERATOR_ERRORS } from "./error-rows/operator.ts";
import { QUERY_FILE_ERRORS } from "./error-rows/query-file.ts";
import { QUESTION_ERRORS } from "./error-rows/question.ts";
import { REQUEST_ERRORS } from "./error-rows/request.ts";
import { SIGN_IN_ERRORS } from "./error-rows/sign-in.ts";
import { SOURCE_ERRORS } from "./error-rows/source.ts";
import { UPLOAD_ERRORS } from "./error-rows/upload.ts";
import { WRITE_ERRORS } from "./error-rows/write.ts";

/** Every failure the product tells of, by its code. The type `ErrorCode`, docs/reference/errors.md and a test derive from it. */
export const ERRORS = {
  ...REQUEST_ERRORS,
  ...QUESTION_ERRORS,
  ...ACCESS_ERRORS,
  ...WRITE_ERRORS,
  ...SIGN_IN_ERRORS,
  ...SOURCE_ERRORS,
  ...IMPORT_ERRORS,
  ...UPLOAD_ERRORS,
  ...EXPORT_ERRORS,
  ...QUERY_FILE_ERRORS,
  ...OPERATOR_ERRORS,
} as const;

export type ErrorCode = keyof typeof ERRORS;
