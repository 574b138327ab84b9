import { type FamilyId, parseFamilyId } from "../../platform/identity/family-id.ts";
import type { PageArguments } from "../../platform/page.ts";
import type { ContextDeps } from "../../platform/serve-subgraph/definition.ts";
import { readFamilyPage } from "../../platform/serve-subgraph/family-list.ts";
import {
  type CashAidFilter,
  countCashAid,
  countEnrolments,
  type EnrolmentFilter,
  type EnrolmentPosition,
  listCashAid,
  listEnrolments,
} from "./family-repository.ts";
import type { CashAidRecipientPage, EnrolmentPage } from "./family-rows.ts";

/** The lists of families of one request. Each page is one statement; the count over all pages is another, when selected. */
export const createFamilyLists = (context: ContextDeps) => {
  const { scoped } = context;
  return {
    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    enrolments: (filter: EnrolmentFilter, page: PageArguments): Promise<EnrolmentPage> =>
      readFamilyPage(
        {
          key: ["enrolments", filter],
          within: filter.within,
          read: (after, limit) => listEnrolments(scoped, filter, enrolmentAt(after), limit),
          count: () => countEnrolments(scoped, filter),
          positionOf: ({ regencyCode, familyId, programme, year }) =>
            [regencyCode, familyId, programme, year].join("/"),
        },
        page,
        context,
      ),

    /** @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID */
    cashAidRecipients: (filter: CashAidFilter, page: PageArguments): Promise<CashAidRecipientPage> =>
      readFamilyPage(
        {
          key: ["cashAidRecipients", filter],
          within: filter.within,
          read: (after, limit) => listCashAid(scoped, filter, familyAt(after), limit),
          count: () => countCashAid(scoped, filter),
          positionOf: ({ familyId }) => familyId,
        },
        page,
        context,
      ),
  };
};

// Cursors are signed, so what they hold has the form it was given.

const familyAt = (after: string | null): FamilyId | null => (after === null ? null : parseFamilyId(after));

const enrolmentAt = (after: string | null): EnrolmentPosition | null => {
  if (after === null) return null;
  const [regencyCode = "", familyId = "", programme = "", year] = after.split("/");
  return { regencyCode, familyId, programme, year: Number(year) };
};
