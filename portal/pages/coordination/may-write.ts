import type { Session } from "../../client/session.ts";
import { isWithin } from "./place.ts";

/** Why a reader records nothing in an area; null where they may. */
export type WhyNot = "SIGN_IN" | "SCOPE" | "ELSEWHERE" | null;

type Viewer = Session["viewer"];

const WRITES = "coordination:write";

/** Whether the reader may record actions of this regency. */
export const mayWriteIn = (viewer: Viewer | undefined, regency: string): boolean =>
  viewer !== undefined && viewer.scopes.includes(WRITES) && viewer.regions.some((own) => isWithin(regency, own));

/** Whether the reader may record anything at all in an area, or why not. */
export const whyNotWrite = (viewer: Viewer, area: string): WhyNot => {
  if (viewer.subject === null) return "SIGN_IN";
  if (!viewer.scopes.includes(WRITES)) return "SCOPE";
  return viewer.regions.some((own) => isWithin(own, area) || isWithin(area, own)) ? null : "ELSEWHERE";
};

/** Whether the reader may see the actions one by one. */
export const mayRead = (viewer: Viewer | undefined): boolean =>
  viewer !== undefined && (viewer.scopes.includes("aggregate:read") || viewer.scopes.includes(WRITES));

/** Whether the reader is told who wrote. */
export const mayReadWho = (viewer: Viewer | undefined): boolean => viewer?.scopes.includes(WRITES) ?? false;
