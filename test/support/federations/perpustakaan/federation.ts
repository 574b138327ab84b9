import { byKeys, type Federation, type Row } from "../federation.ts";
import { media, people, publishers, reviews } from "./data.ts";

const medium = (id: unknown) => media.find((row) => row.id === id);
const person = (id: unknown) => people.find((row) => row.id === id);
const reviewsOf = (row: Row) => reviews.filter(({ mediaId }) => mediaId === row["id"]);

/** Interfaces with a key, unions, and an interface that another subgraph extends as an object. */
export const perpustakaan: Federation = {
  name: "perpustakaan",
  subgraphs: {
    catalogue: `
      type Query { media: [Media!]! medium(id: ID!): Media search(text: String): [Found] newest: Media books: [Book!]! }
      interface Media @key(fields: "id") { id: ID! title: String! year: Int publisher: Publisher related: [Media!] }
      type Book implements Media @key(fields: "id") {
        id: ID! title: String! year: Int publisher: Publisher related: [Media!] pages: Int authors: [Person!]
      }
      type Chart implements Media @key(fields: "id") {
        id: ID! title: String! year: Int publisher: Publisher related: [Media!] scale: Int!
      }
      type Recording implements Media @key(fields: "id") {
        id: ID! title: String! year: Int publisher: Publisher related: [Media!] seconds: Int tracks: [[String]]
      }
      type Publisher @key(fields: "id") { id: ID! name: String }
      type Person @key(fields: "id", resolvable: false) { id: ID! }
      union Found = Book | Chart | Publisher | Person
    `,
    reviews: `
      type Query { reviews: [Review!] reviewed(stars: Int): [Media] }
      type Media @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!]! rating: Float best: Review }
      type Review { stars: Int! text: String media: Media }
    `,
    people: `
      type Query { person(id: ID!): Person }
      type Person @key(fields: "id") { id: ID! name: String! city: String translated: [Book!] }
      type Publisher @key(fields: "id") { id: ID! address: String }
      type Book @key(fields: "id") { id: ID! translator: Person }
    `,
  },
  resolvers: {
    Query: {
      media: () => media,
      medium: (_, { id }) => medium(id),
      search: (_, { text }) =>
        [...media.filter((row) => row.__typename !== "Recording"), null, ...publishers, ...people].slice(
          text === "a" ? 3 : 0,
        ),
      newest: () => medium("m3"),
      books: () => media.filter((row) => row.__typename === "Book"),
      reviews: () => reviews,
      reviewed: (_, { stars }) =>
        reviews
          .filter((row) => stars === undefined || stars === null || row.stars === stars)
          .map(({ mediaId }) => medium(mediaId)),
      person: (_, { id }) => person(id),
    },
    Media: {
      publisher: (row) => publishers.find(({ id }) => id === row["publisherId"]),
      related: (row) => (row["relatedIds"] as string[] | null)?.map(medium),
      reviews: reviewsOf,
      rating: (row) => (reviewsOf(row).length > 0 ? reviewsOf(row).length / 2 : null),
      best: (row) => reviewsOf(row).at(0),
    },
    Book: {
      publisher: (row) => publishers.find(({ id }) => id === row["publisherId"]),
      related: (row) => (row["relatedIds"] as string[] | null)?.map(medium),
      authors: (row) => (row["authorIds"] as string[]).map(person),
      translator: (row) => (row["id"] === "m4" ? person("p1") : null),
    },
    Chart: { related: (row) => (row["relatedIds"] as string[] | null)?.map(medium) },
    Recording: {
      publisher: (row) => publishers.find(({ id }) => id === row["publisherId"]),
      related: (row) => (row["relatedIds"] as string[] | null)?.map(medium),
    },
    Review: { media: (row) => medium(row["mediaId"]) },
    Person: { translated: (row) => (row["id"] === "p1" ? [medium("m4")] : null) },
  },
  find: {
    Media: byKeys(media, ["id"]),
    Book: byKeys(media, ["id"]),
    Chart: byKeys(media, ["id"]),
    Recording: byKeys(media, ["id"]),
    Publisher: byKeys(publishers, ["id"]),
    Person: byKeys(people, ["id"]),
  },
  samples: { id: ["m1", "m3", "p1", "zz"], text: ["a", "b"], stars: [1, 5, 9] },
};
