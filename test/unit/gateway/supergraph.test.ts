import { expect, test } from "@jest/globals";
import { openSupergraph } from "../../../gateway/supergraph.ts";
import { createLog } from "../../../platform/log.ts";

const log = createLog({ level: "silent" });
const sdl = (...names: readonly string[]) =>
  `enum join__Graph { ${names.map((name) => `${name} @join__graph(name: "${name}", url: "http://${name}/graphql")`).join(" ")} }`;

test("the subgraphs of a supergraph are told with their addresses", () => {
  const supergraph = openSupergraph({ sdl: sdl("a", "b") }, log);
  expect(supergraph.subgraphs()).toEqual([
    { name: "a", url: "http://a/graphql" },
    { name: "b", url: "http://b/graphql" },
  ]);
});

test("listeners are told of a new supergraph, until they unsubscribe", () => {
  const supergraph = openSupergraph({ sdl: sdl("a") }, log);
  const told: string[] = [];
  const unsubscribe = supergraph.onChange((text) => told.push(text));
  supergraph.update(sdl("b"));
  unsubscribe();
  supergraph.update(sdl("c"));
  expect(told).toEqual([sdl("b")]);
  expect(supergraph.current()).toBe(sdl("c"));
});

test("the same supergraph again is no change", () => {
  const supergraph = openSupergraph({ sdl: sdl("a") }, log);
  const told: string[] = [];
  supergraph.onChange((text) => told.push(text));
  supergraph.update(sdl("a"));
  expect(told).toEqual([]);
});

test("one that a listener refuses is refused, with its reason", () => {
  const supergraph = openSupergraph({ sdl: sdl("a") }, log);
  supergraph.onChange(() => {
    throw new Error("Cannot find type Place.\nMore lines");
  });
  expect(() => supergraph.update(sdl("b"))).toThrow("Cannot find type Place. / ");
  expect(supergraph.current()).toBe(sdl("a"));
  expect(supergraph.subgraphs()).toEqual([{ name: "a", url: "http://a/graphql" }]);
});

test.each(["not SDL", "type Query { a: Int }", ""])("%j is no supergraph", (text) => {
  expect(() => openSupergraph({ sdl: text }, log)).toThrow(expect.objectContaining({ code: "SUPERGRAPH_INVALID" }));
});
