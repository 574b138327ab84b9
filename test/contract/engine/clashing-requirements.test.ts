import { expect, test } from "@jest/globals";
import { engineOver, type Play, placesOf, treeOf } from "../../support/federations/engine-over.ts";

const SUBGRAPHS = {
  goods: `
    type Query { shipments: [Shipment]! one: Shipment depot: Depot }
    type Depot { name: String first: Shipment }
    type Shipment @key(fields: "id") { id: ID! stock(unit: String): Float }
  `,
  pricing: `
    type Shipment @key(fields: "id") {
      id: ID!
      stock(unit: String): Float @external
      loads: Float @requires(fields: "stock(unit: \\"TON\\")")
      sacks: Float @requires(fields: "stock(unit: \\"KG\\")")
    }
  `,
};

/** A shipment's stock differs by its id and by the unit asked for. */
const shipment = (id: string, query: string) => ({
  __typename: "Shipment",
  id,
  stock: Number(id) * (query.includes("TON") ? 1 : 1000),
});

const pricing: Play = ({ variables }) => ({
  data: {
    _entities: ((variables?.["representations"] ?? []) as Array<{ id: string; stock: number }>).map(
      ({ id, stock }) => ({
        id,
        loads: stock,
        alias_id: stock,
        sacks: stock,
      }),
    ) as never,
  },
});

const ask = async (text: string, goods: Play) => {
  const engine = await engineOver(SUBGRAPHS, { goods, pricing });
  const result = await engine.ask(text);
  await engine.stop();
  return { data: treeOf(result), errors: placesOf(result) };
};

test("the second round of fetches may see another order and length: objects are joined by key", async () => {
  const orders = [
    ["1", "2", "3"],
    ["3", "1"],
  ];
  const { data, errors } = await ask("{ shipments { loads sacks } }", ({ query }, call) => ({
    data: { shipments: [...(orders[call - 1] ?? []).map((id) => shipment(id, query)), null] },
  }));
  expect(data).toEqual({
    shipments: [{ loads: 1, sacks: 1000 }, { loads: 2, sacks: null }, { loads: 3, sacks: 3000 }, null],
  });
  expect(errors).toEqual([{ path: ["shipments", 1, "sacks"], code: "INTERNAL_SERVER_ERROR" }]);
});

test("a single object that is another one in the second round gives nothing", async () => {
  const { data, errors } = await ask("{ one { loads sacks } }", ({ query }, call) => ({
    data: { one: shipment(String(call), query) },
  }));
  expect(data).toEqual({ one: { loads: 1, sacks: null } });
  expect(errors).toEqual([{ path: ["one", "sacks"], code: "INTERNAL_SERVER_ERROR" }]);
});

test("the keys that join the parts do not show in the answer, under whatever aliases the client has", async () => {
  const { data, errors } = await ask("{ d: depot { id: name f: first { sacks id: loads } } }", ({ query }) => ({
    data: { alias_d: { alias_id: "A", alias_f: shipment("7", query) } },
  }));
  expect(errors).toEqual([]);
  expect(data).toEqual({ d: { id: "A", f: { sacks: 7000, id: 7 } } });
});

test("a clash that is skipped costs no second round", async () => {
  const engine = await engineOver(SUBGRAPHS, {
    goods: ({ query }) => ({ data: { one: shipment("1", query) } }),
    pricing,
  });
  const text = "query ($with: Boolean!) { one { loads sacks @include(if: $with) } }";
  await engine.ask(text, { with: false });
  expect(engine.calls.map(({ subgraph }) => subgraph)).toEqual(["goods", "pricing"]);
  expect(treeOf(await engine.ask(text, { with: true }))).toEqual({ one: { loads: 1, sacks: 1000 } });
  await engine.stop();
});
