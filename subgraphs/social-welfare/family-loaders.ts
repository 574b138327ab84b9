import DataLoader from "dataloader";
import type { ScopedDatabase } from "../../platform/access/scoped-database.ts";
import type { FamilyId } from "../../platform/identity/family-id.ts";
import { type Period, periodsWithin } from "../../platform/period.ts";
import type { ContextDeps } from "../../platform/serve-subgraph/definition.ts";
import { createFamilyListQuestion, createFamilyQuestion } from "../../platform/serve-subgraph/families.ts";
import { noting } from "../../platform/serve-subgraph/question.ts";
import * as repository from "./family-repository.ts";
import type { CheckRow, FamilyRecord } from "./family-rows.ts";

const keyOfStaff = ({ regencyCode, ref }: repository.StaffKey): string => `${regencyCode}/${ref}`;

/** The questions about families of one request; each is named like the repository function it asks. */
export const createFamilyLoaders = ({ scoped, sources }: ContextDeps) => {
  type Ask<Row> = (db: ScopedDatabase, families: readonly FamilyId[]) => Promise<Row[]>;
  type OfFamily = { readonly familyId: string };

  const rowOf = <Row extends OfFamily>(ask: Ask<Row>) =>
    createFamilyQuestion<null, Row>((families) => ask(scoped, families));
  const rowsOf = <Row extends OfFamily>(ask: Ask<Row>) =>
    createFamilyListQuestion<null, Row>((families) => ask(scoped, families));

  const ofStaff = <Row extends repository.StaffKey>(
    ask: (db: ScopedDatabase, keys: readonly repository.StaffKey[]) => Promise<Row[]>,
  ) =>
    new DataLoader<repository.StaffKey, Row | null, string>(
      async (keys) => {
        const byKey = new Map((await ask(scoped, keys)).map((row) => [keyOfStaff(row), row]));
        return keys.map((key) => byKey.get(keyOfStaff(key)) ?? null);
      },
      { cacheKeyFn: keyOfStaff },
    );

  return {
    familiesById: createFamilyQuestion<null, FamilyRecord>(
      noting(sources, (families: readonly FamilyId[]) => repository.familiesById(scoped, families)),
    ),
    familyByCard: (cardHmac: Buffer) => repository.familyByCard(scoped, cardHmac),
    statusesByFamily: rowsOf(repository.statusesByFamily),
    membersByFamily: rowsOf(repository.membersByFamily),
    registryByFamily: rowsOf(repository.registryByFamily),
    checksByFamily: createFamilyListQuestion<Period, CheckRow>((families, period) =>
      repository.checksByFamily(scoped, families, periodsWithin(period)),
    ),
    attendanceByFamily: createFamilyQuestion((families, year: number) =>
      repository.attendanceByFamily(scoped, families, year),
    ),
    graduationsByFamily: rowOf(repository.graduationsByFamily),
    recertificationsByFamily: rowsOf(repository.recertificationsByFamily),
    complementaryByFamily: rowsOf(repository.complementaryByFamily),
    identitiesByFamily: rowOf(repository.identitiesByFamily),
    staffByRef: ofStaff(repository.staffByRef),
    familiesServedByRef: ofStaff(repository.familiesServedByRef),
  };
};

export type FamilyLoaders = ReturnType<typeof createFamilyLoaders>;
