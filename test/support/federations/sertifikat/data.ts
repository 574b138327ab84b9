/** Land certificates, the parcels they describe, and owners identified by a document. */
const identity = (kind: string, number: string) => ({ __typename: "Identity", kind, number });

export const owners = [
  { __typename: "Owner", identity: identity("KTP", "11"), name: "Wayan" },
  { __typename: "Owner", identity: identity("NIB", "11"), name: "PT Subur" },
  { __typename: "Owner", identity: identity("KTP", "12"), name: null },
];

export const parcels = [
  { __typename: "Parcel", office: "D1", number: 1, area: 120.5, neighbours: [2], valuation: 9000 },
  { __typename: "Parcel", office: "D1", number: 2, area: 80, neighbours: [1], valuation: null },
  { __typename: "Parcel", office: "D2", number: 1, area: null, neighbours: [], valuation: 0 },
];

export const certificates = [
  { __typename: "Certificate", serial: "A1", issued: "2019", parcel: parcels[0], owner: owners[0] },
  { __typename: "Certificate", serial: "A2", issued: null, parcel: parcels[1], owner: owners[1] },
  { __typename: "Certificate", serial: "A1", issued: "2021", parcel: parcels[2], owner: null },
];

export const disputes = [
  { __typename: "Dispute", id: "d1", certificate: certificates[0], parties: [owners[0], owners[1]] },
  { __typename: "Dispute", id: "d2", certificate: certificates[2], parties: [owners[2], owners[0]] },
  { __typename: "Dispute", id: "d3", certificate: null, parties: null },
];

export const taxes = [
  { __typename: "Tax", parcel: parcels[0], year: 2020, amount: 90, payer: owners[0] },
  { __typename: "Tax", parcel: parcels[0], year: 2021, amount: null, payer: owners[1] },
  { __typename: "Tax", parcel: parcels[2], year: 2020, amount: 0, payer: null },
];
