/** Health posts, the districts they lie in, and the officials in charge. */
export const clinics = [
  { __typename: "Clinic", id: "c1", name: "Posyandu Melati", beds: 4, districtCode: "35.07.01" },
  { __typename: "Clinic", id: "c2", name: "Posyandu Mawar", beds: null, districtCode: "35.07.01" },
  { __typename: "Clinic", id: "c3", name: "Posyandu Kenanga", beds: 0, districtCode: "53.14.02" },
  { __typename: "Clinic", id: "c4", name: "Posyandu Anggrek", beds: 7, districtCode: "99.99.99" },
];

export const districts = [
  { __typename: "District", code: "35.07.01", bps: "3507010", name: "Donomulyo", regencyCode: "35.07" },
  { __typename: "District", code: "53.14.02", bps: "5314020", name: "Rote Tengah", regencyCode: "53.14" },
];

export const regencies = [
  { __typename: "Regency", code: "35.07", name: "Malang", headNip: "197001" },
  { __typename: "Regency", code: "53.14", name: "Rote Ndao", headNip: null },
];

export const officials = [
  { __typename: "Official", nip: "197001", name: "Sri Wahyuni", clinicIds: ["c3", "c1"] },
  { __typename: "Official", nip: "197502", name: "Budi Santoso", clinicIds: [] },
];
