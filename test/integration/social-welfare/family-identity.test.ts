import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../../platform/access/viewer.ts";
import { familyViewer, identityViewer } from "../../support/family-viewers.ts";
import { cardOf, familyRow, identityRow, lookupRow } from "./family-fixtures.ts";
import { type FamilyKit, openFamilies, readingStatements } from "./family-kit.ts";

const NAME = "Sri Contoh Rahayu";
const own = familyRow("33.07", 1);
const foreign = familyRow("53.14", 2);

let kit: FamilyKit;
beforeAll(async () => {
  kit = await openFamilies();
  await kit.store({
    family: [own, foreign],
    family_identity: [identityRow(own, 1, NAME), identityRow(foreign, 2, NAME)],
    family_lookup: [lookupRow(own, 1), lookupRow(foreign, 2)],
  });
});
afterAll(() => kit.stop());

const FIELDS = "identity { representativeName cardNumber isMasked }";

describe("who a family is", () => {
  test("is told to whoever may identify families of the region and says why, and noted as an identity", async () => {
    const { families } = await kit.askFamilies(identityViewer(["33"]), [own.id], FIELDS);
    expect(families).toEqual([{ identity: { representativeName: NAME, cardNumber: cardOf(1), isMasked: false } }]);
    expect(kit.lastReads()).toEqual({ FACTS: [own.id], IDENTITY: [own.id] });
  });

  test.each<[string, Viewer]>([
    ["the scope", familyViewer(["33"], { purpose: "uji coba" })],
    ["a purpose", identityViewer(["33"], { purpose: null })],
    ["words in the purpose", identityViewer(["33"], { purpose: "  " })],
  ])("is masked for one without %s, and noted as facts only", async (_, viewer) => {
    const { families, errors } = await kit.askFamilies(viewer, [own.id], FIELDS);
    expect(errors).toEqual([]);
    expect(families).toEqual([
      { identity: { representativeName: "S. C. R.", cardNumber: "************0001", isMasked: true } },
    ]);
    expect(kit.lastReads()).toEqual({ FACTS: [own.id] });
  });

  test("is not noted where only its mask is asked about", async () => {
    await kit.askFamilies(identityViewer(["33"]), [own.id], "identity { isMasked }");
    expect(kit.lastReads()).toEqual({ FACTS: [own.id] });
  });

  test("of another region is not there, masked or not", async () => {
    const { families } = await kit.askFamilies(identityViewer(["33"]), [foreign.id, own.id], FIELDS);
    expect(families.map((family) => family === null)).toEqual([true, false]);
  });
});

describe("the family of a card", () => {
  const ask = (cardNumber: string, viewer: Viewer) =>
    kit.ask(
      "query ($cardNumber: String!) { familyByCard(cardNumber: $cardNumber) { id } }",
      { cardNumber },
      undefined,
      viewer,
    );

  test("is found by whoever may identify it and says why, which is noted as an identity", async () => {
    const { data, errors } = await ask(cardOf(1), identityViewer(["33.07"]));
    expect({ data, errors }).toEqual({ data: { familyByCard: { id: own.id } }, errors: [] });
    expect(kit.lastReads()).toEqual({ IDENTITY: [own.id], FACTS: [own.id] });
  });

  test.each<[string, number, Viewer]>([
    ["of another region", 2, identityViewer(["33.07"])],
    ["that nobody has", 3, identityViewer(["33.07"])],
    ["asked for without a region", 1, identityViewer([])],
    ["asked for without the scope", 1, familyViewer(["33.07"], { purpose: "uji coba" })],
  ])("%s is null, whatever the reason, and not noted", async (_, number, viewer) => {
    const { data, errors } = await ask(cardOf(number), viewer);
    expect({ data, errors }).toEqual({ data: { familyByCard: null }, errors: [] });
    expect(kit.lastReads()).toEqual({});
  });

  test.each<[string, string, Viewer, string]>([
    ["without a purpose", cardOf(1), identityViewer(["33.07"], { purpose: null }), "PURPOSE_MISSING"],
    ["with too few digits", cardOf(1).slice(1), identityViewer(["33.07"]), "CARD_NUMBER_MALFORMED"],
    ["with a letter", `${cardOf(1).slice(1)}a`, identityViewer(["33.07"]), "CARD_NUMBER_MALFORMED"],
  ])("is an error %s, before any statement and without the number", async (_, number, viewer, code) => {
    const answer = await ask(number, viewer);
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code, details: {} }]);
    expect(JSON.stringify(answer)).not.toContain(number);
    expect(readingStatements(answer.statements)).toEqual([]);
  });

  test("is looked for by a fingerprint: the number is in no statement", async () => {
    const { statements } = await ask(cardOf(1), identityViewer(["33.07"]));
    expect(readingStatements(statements)).toEqual(["familyByCard", "familiesById"]);
    expect(statements.find(({ name }) => name === "familyByCard")?.bindings).toEqual(["object"]);
  });
});
