import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { composeSupergraph } from "../../cli/compose-supergraph.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";

const read = (file: string): string => readFileSync(new URL(`../../schema/${file}`, import.meta.url), "utf8");

const compose = (change: (name: string, sdl: string) => string = (_, sdl) => sdl) =>
  composeSupergraph(
    SUBGRAPHS.map(({ name }) => ({
      name,
      url: `http://127.0.0.1/${name}`,
      sdl: change(name, read(`${name}.graphql`)),
    })),
  );

/** Every element of a schema that a reader can meet, with its description. */
const elementsOf = (schema: GraphQLSchema): (readonly [string, string | null | undefined])[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      if (isEnumType(type)) {
        return [
          [type.name, type.description],
          ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
        ];
      }
      const own = type.name === "Query" ? [] : [[type.name, type.description] as const];
      if (isObjectType(type)) {
        return [
          ...own,
          ...Object.values(type.getFields()).flatMap((field) => [
            [`${type.name}.${field.name}`, field.description] as const,
            ...field.args.map(
              (argument) => [`${type.name}.${field.name}(${argument.name})`, argument.description] as const,
            ),
          ]),
        ];
      }
      if (isInputObjectType(type)) {
        return [
          ...own,
          ...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const),
        ];
      }
      return own;
    });

describe("the contract", () => {
  test("composes without errors or hints", () => {
    expect(() => compose()).not.toThrow();
  });

  test("a field that two subgraphs define and do not share is found", () => {
    const clash = (name: string, sdl: string) =>
      name === "disbursement" ? sdl.replace("type Query {", "type Query {\n  region(code: RegionCode!): Region") : sdl;
    expect(() => compose(clash)).toThrow(/non-shareable/i);
  });

  test("a new field that does not say who may read it is found, in each subgraph and at the root", () => {
    for (const type of ["Query", "Region", "Family"]) {
      const plant = (_: string, sdl: string) =>
        sdl.replace(
          new RegExp(`^type ${type} [^{]*\\{`, "m"),
          (head) => `${head}\n  """New (baru)."""\n  planted: Int @shareable\n`,
        );
      const planted = SUBGRAPHS.filter(({ name }) => plant(name, read(`${name}.graphql`)).includes("planted"));
      expect(planted).not.toEqual([]);
      for (const { name } of planted) {
        const one = (other: string, sdl: string) => (other === name ? plant(other, sdl) : sdl);
        expect(() => compose(one)).toThrow(`[${name}] ${type}.planted has no access rule`);
      }
    }
  });

  test("the API tells clients nothing of how access is marked", () => {
    expect(read("supergraph.graphql")).toContain("@tag(");
    expect(read("supergraph.graphql")).toContain("@requiresScopes(");
    expect(read("api.graphql")).not.toMatch(/@(?:tag|authenticated|requiresScopes|policy)\b|requiresScopes__/);
  });

  test("the committed API is what the subgraphs compose to: nothing a client relies on has gone", () => {
    const committed = buildSchema(read("api.graphql"));
    expect(findBreakingChanges(committed, buildSchema(compose().apiSdl))).toEqual([]);
    expect(compose().apiSdl).toBe(read("api.graphql"));
  });

  test("a change that breaks clients is reported", () => {
    const committed = buildSchema(read("api.graphql"));
    const { apiSdl } = compose((_, sdl) =>
      sdl.replace("absorption: Float", "uptake: Float").replace("familiesPerStaff: Float", "familiesPerStaff: String"),
    );
    expect(findBreakingChanges(committed, buildSchema(apiSdl)).map(({ description }) => description)).toEqual([
      "VillageFund.absorption was removed.",
      "WelfareSummary.familiesPerStaff changed type from Float to String.",
    ]);
  });

  test("every element is described, with its official Indonesian term", () => {
    const elements = elementsOf(buildSchema(read("api.graphql")));
    expect(elements.length).toBeGreaterThan(300);
    const undescribed = elements.filter(([, description]) => !/\([^()]*\p{L}[^()]*\)/u.test(description ?? ""));
    expect(undescribed.map(([name]) => name)).toEqual([]);
  });

  test("all files link the same federation version", () => {
    const versions = SUBGRAPHS.map(({ name }) => /federation\/(v[\d.]+)/.exec(read(`${name}.graphql`))?.[1]);
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toBe("v2.7");
  });
});
