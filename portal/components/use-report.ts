import { useQuery } from "@tanstack/react-query";
import type { ReportDocument } from "../../presentation/report-document.ts";
import { Failure } from "../client/failure.ts";
import { failureOf, send } from "../client/send.ts";
import { type ReportChoice, reportFile } from "./report-address.ts";

const LAST_SUCCESS = 299;

const fetchReport = async (choice: ReportChoice, signal: AbortSignal): Promise<ReportDocument> => {
  const { status, body } = await send(reportFile("json", choice, "id"), { signal });
  const failure = failureOf(body);
  if (failure !== undefined) throw failure;
  if (status > LAST_SUCCESS) throw new Failure("UNREADABLE", `The gateway answered ${status}.`);
  return body as ReportDocument; // as the gateway documents it
};

/** The synergy report of a choice; it has both languages, so that a switch asks for nothing. */
export const useReport = (choice: ReportChoice) =>
  useQuery({ queryKey: ["report", choice], queryFn: ({ signal }) => fetchReport(choice, signal) });
