import { AppError } from "../../platform/errors.ts";
import type { SubgraphError, SubgraphResult } from "../../platform/subgraph-call.ts";

/** Statuses by which a server or the proxy before it says that nobody is there to answer. */
const NOBODY_THERE: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Reads the HTTP answer of a subgraph. A GraphQL answer is one by its content type and its shape, whatever its status.
 *
 * @throws AppError SUBGRAPH_UNAVAILABLE, SUBGRAPH_ANSWER_INVALID
 */
export const readAnswer = (
  subgraph: string,
  status: number,
  contentType: string | undefined,
  body: Buffer,
): SubgraphResult => {
  const refuse = (reason: string): AppError =>
    new AppError(
      NOBODY_THERE.has(status) ? "SUBGRAPH_UNAVAILABLE" : "SUBGRAPH_ANSWER_INVALID",
      { subgraph },
      new Error(`HTTP ${status}, ${body.length} bytes: ${reason}`),
    );
  if (!isJson(contentType)) throw refuse("no JSON");
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString());
  } catch {
    // Its text quotes the body.
    throw refuse("broken JSON");
  }
  if (!isResult(answer)) throw refuse("JSON, but no GraphQL answer");
  if (status === 401 && answer.errors?.some(isNotSigned) === true)
    throw refuse("our signature was not accepted; are SINERGI_CALL_KEY and the time the same on both sides?");
  return answer;
};

const isJson = (contentType: string | undefined): boolean =>
  contentType !== undefined && /^application\/(graphql-response\+)?json\b/i.test(contentType);

const isNotSigned = ({ extensions }: SubgraphError): boolean => extensions?.["code"] === "CALL_NOT_SIGNED";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || is(value);

const isResult = (answer: unknown): answer is SubgraphResult => {
  if (!isRecord(answer)) return false;
  const { data, errors, extensions } = answer;
  if (data === undefined && errors === undefined) return false;
  return isOptional(data, isRecord) && isOptional(errors, isErrors) && isOptional(extensions, isRecord);
};

const isErrors = (errors: unknown): errors is readonly SubgraphError[] =>
  Array.isArray(errors) && errors.every((error) => isRecord(error) && typeof error["message"] === "string");
