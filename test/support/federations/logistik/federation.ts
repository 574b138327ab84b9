import { byKeys, type Federation, type Resolve, type Row } from "../federation.ts";
import { depots, shipments } from "./data.ts";

const shipment = (id: unknown) => shipments.find((row) => row.id === id);
const inUnit = (kilos: unknown, unit: unknown): number => (unit === "TON" ? Number(kilos) / 1000 : Number(kilos));

/** A required value as the gateway sent it; without a gateway, as its owner computes it. */
const required = (row: Row, name: string, compute: () => unknown): unknown =>
  Object.hasOwn(row, name) ? row[name] : compute();

const cost = (row: Row): number | null => {
  const weight = row["weight"] as number | null;
  const km = (row["distance"] as Row | null)?.["km"] as number | null | undefined;
  return weight === null || km === null || km === undefined ? null : weight * km;
};

const risk: Resolve = (row) => {
  const contents = row["contents"] as ReadonlyArray<Row | null> | null;
  return (
    contents?.map((one) => JSON.stringify([one?.["__typename"], one?.["tons"] ?? one?.["litres"]])).join(" ") ?? null
  );
};

/** Fields that require others: nested, through fragments, in a chain, and with arguments. */
export const logistik: Federation = {
  name: "logistik",
  subgraphs: {
    goods: `
      type Query { shipments: [Shipment!]! shipment(id: ID!): Shipment depots: [Depot!] }
      type Depot { code: ID! shipments: [Shipment] first: Shipment }
      type Shipment @key(fields: "id") {
        id: ID! weight: Float distance: Distance stock(unit: Unit = KG): Float contents: [Content] lead: Content
      }
      type Distance { km: Float hops: Int! }
      enum Unit { KG TON }
      union Content = Rice | Oil
      type Rice { tons: Float grade: String }
      type Oil { litres: Int grade: String }
    `,
    pricing: `
      type Query { cheapest: Shipment sample: [Sample!] }
      type Sample { label: String shipment: Shipment }
      type Shipment @key(fields: "id") {
        id: ID!
        weight: Float @external
        distance: Distance @external
        contents: [Content] @external
        stock(unit: Unit = KG): Float @external
        cost: Float @requires(fields: "weight distance { km }")
        risk: String @requires(fields: "contents { __typename ... on Rice { tons } ... on Oil { litres } }")
        loads: Float @requires(fields: "stock(unit: TON)")
        sacks: Float @requires(fields: "stock(unit: KG)")
      }
      type Distance { km: Float @external }
      enum Unit { KG TON }
      union Content = Rice | Oil
      type Rice { tons: Float @external }
      type Oil { litres: Int @external }
    `,
    customs: `
      type Shipment @key(fields: "id") {
        id: ID!
        cost: Float @external
        weight: Float @external
        duty: Float @requires(fields: "cost")
        isHeavy: Boolean! @requires(fields: "weight cost")
      }
    `,
  },
  resolvers: {
    Query: {
      shipments: () => shipments,
      shipment: (_, { id }) => shipment(id),
      depots: () => depots,
      cheapest: () => shipment("s4"),
      sample: () => [
        { __typename: "Sample", label: "a", shipment: shipment("s1") },
        { __typename: "Sample", label: "b", shipment: null },
      ],
    },
    Depot: {
      shipments: (row) => [...(row["shipmentIds"] as string[]).map(shipment), null],
      first: (row) => shipment(row["first"]),
    },
    Shipment: {
      stock: (row, { unit }) => inUnit(row["kilos"], unit),
      cost,
      risk,
      loads: (row) => required(row, "stock", () => inUnit(row["kilos"], "TON")),
      sacks: (row) => Number(required(row, "stock", () => inUnit(row["kilos"], "KG"))) / 50,
      duty: (row) => {
        const value = required(row, "cost", () => cost(row)) as number | null;
        return value === null ? null : value / 10;
      },
      isHeavy: (row) => Number(row["weight"]) > 5 && required(row, "cost", () => cost(row)) !== null,
    },
  },
  find: { Shipment: byKeys(shipments, ["id"]) },
  samples: { id: ["s1", "s2", "s9"] },
};
