/** A library's books, maps and recordings. */
export const people = [
  { __typename: "Person", id: "p1", name: "Pramoedya", city: "Blora" },
  { __typename: "Person", id: "p2", name: "Kartini", city: null },
];

export const publishers = [{ __typename: "Publisher", id: "u1", name: "Balai Pustaka", address: "Jakarta" }];

export const media = [
  {
    __typename: "Book",
    id: "m1",
    title: "Bumi Manusia",
    year: 1980,
    publisherId: "u1",
    relatedIds: ["m2", "m3"],
    pages: 535,
    authorIds: ["p1"],
  },
  { __typename: "Chart", id: "m2", title: "Peta Jawa", year: null, publisherId: null, relatedIds: [], scale: 250000 },
  {
    __typename: "Recording",
    id: "m3",
    title: "Gamelan",
    year: 1999,
    publisherId: "u1",
    relatedIds: ["m3", "m1"],
    seconds: 0,
    tracks: [["Ladrang", null], [], null],
  },
  {
    __typename: "Book",
    id: "m4",
    title: "Surat",
    year: 1911,
    publisherId: null,
    relatedIds: null,
    pages: null,
    authorIds: ["p2", "p1"],
  },
];

export const reviews = [
  { __typename: "Review", stars: 5, text: "bagus", mediaId: "m1" },
  { __typename: "Review", stars: 1, text: null, mediaId: "m1" },
  { __typename: "Review", stars: 3, text: "lumayan", mediaId: "m3" },
];
