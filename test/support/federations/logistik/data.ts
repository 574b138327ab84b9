/** Shipments of aid goods. */
const distance = (km: number | null, hops: number) => ({ __typename: "Distance", km, hops });
const rice = (tons: number | null) => ({ __typename: "Rice", tons, grade: "B" });
const oil = (litres: number) => ({ __typename: "Oil", litres, grade: "A" });

export const shipments = [
  {
    __typename: "Shipment",
    id: "s1",
    weight: 10,
    distance: distance(40, 2),
    kilos: 3000,
    contents: [rice(3), oil(20)],
    lead: rice(1),
  },
  { __typename: "Shipment", id: "s2", weight: null, distance: distance(5, 0), kilos: 0, contents: [], lead: null },
  { __typename: "Shipment", id: "s3", weight: 2.5, distance: null, kilos: 500, contents: null, lead: oil(7) },
  {
    __typename: "Shipment",
    id: "s4",
    weight: 0,
    distance: distance(null, 1),
    kilos: 1000,
    contents: [rice(null), null],
    lead: rice(0),
  },
];

export const depots = [
  { __typename: "Depot", code: "A", shipmentIds: ["s1", "s2", "s1"], first: "s1" },
  { __typename: "Depot", code: "B", shipmentIds: ["s4", "s3"], first: "s3" },
];
