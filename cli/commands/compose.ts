import { readFile, writeFile } from "node:fs/promises";
import { subgraphUrlOf } from "../../platform/config.ts";
import type { AddCommand } from "../command.ts";
import { SUBGRAPH_NAMES } from "../sources.ts";

/** `sinergi compose`: the supergraph of the product's subgraphs at the addresses in the settings. */
export const addCompose: AddCommand = (program, context) => {
  program
    .command("compose")
    .description("compose the supergraph from the subgraphs' SDL and the addresses in the settings")
    .requiredOption("--out <file>", "where to write it")
    .action(async ({ out }: { readonly out: string }) => {
      const { config, print } = context();
      const { composeSupergraph } = await import("../compose-supergraph.ts");
      const services = await Promise.all(
        SUBGRAPH_NAMES.map(async (name) => ({
          name,
          url: subgraphUrlOf(config, name),
          sdl: await readFile(new URL(`../../schema/${name}.graphql`, import.meta.url), "utf8"),
        })),
      );
      await writeFile(out, composeSupergraph(services).supergraphSdl);
      print(`Wrote ${out} from ${SUBGRAPH_NAMES.join(", ")}.`);
    });
};
