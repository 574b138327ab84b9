import type { FamilyId } from "../../platform/identity/family-id.ts";
import type { ContextDeps } from "../../platform/serve-subgraph/definition.ts";
import { createFamilyListQuestion, createFamilyQuestion } from "../../platform/serve-subgraph/families.ts";
import { noting } from "../../platform/serve-subgraph/question.ts";
import * as familyRepository from "./family-repository.ts";
import type { EnrolmentRow, EnterpriseRoleRow, VillageCashAidRow } from "./family-rows.ts";

/** The questions about families of one request; each is named like the repository function it asks. */
export const createFamilyLoaders = ({ scoped, sources }: Pick<ContextDeps, "scoped" | "sources">) => ({
  enrolmentsByFamily: createFamilyListQuestion<null, EnrolmentRow>(
    noting(sources, (families: readonly FamilyId[]) => familyRepository.enrolmentsByFamily(scoped, families)),
  ),
  enterpriseRolesByFamily: createFamilyListQuestion<null, EnterpriseRoleRow>(
    noting(sources, (families: readonly FamilyId[]) => familyRepository.enterpriseRolesByFamily(scoped, families)),
  ),
  villageCashAidByFamily: createFamilyQuestion<number, VillageCashAidRow>(
    noting(sources, (families: readonly FamilyId[], year: number) =>
      familyRepository.villageCashAidByFamily(scoped, families, year),
    ),
  ),
});
