import { InvalidArgumentError } from "commander";
import { createPersonaToken } from "../../gateway/access/persona-tokens.ts";
import { PURPOSE } from "../../gateway/access/purpose.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { AddCommand } from "../command.ts";
import { PERSONA_HELP, parsePersona, refuseWithoutPersonas } from "../parse-persona.ts";
import { findPersonaKey } from "../persona-key.ts";
import { unknownRegion } from "../unknown-region.ts";

interface TokenOptions {
  readonly as: Viewer;
  readonly purpose?: string;
  readonly hours: number;
}

const MAX_HOURS = 24;

/** `sinergi token --as PERSONA`: prints a token with which its holder is a persona of the demo. */
export const addToken: AddCommand = (program, context) => {
  program
    .command("token")
    .description("print a token of a demo persona, where personas are on")
    .requiredOption("--as <persona>", PERSONA_HELP, parsePersona)
    .option("--purpose <text>", "what identities are asked for, kept with the audit", parsePurpose)
    .option("--hours <number>", `how long the token is good for, at most ${MAX_HOURS}`, parseHours, 8)
    .action(async ({ as: viewer, purpose, hours }: TokenOptions) => {
      const { config, print } = context();
      refuseWithoutPersonas(config);
      const problem = await unknownRegion(viewer);
      if (problem !== undefined) return program.error(`error: ${problem}.`);
      print(
        await createPersonaToken(
          await findPersonaKey(config.SINERGI_DATA_DIR),
          { ...viewer, purpose: purpose ?? null },
          hours,
        ),
      );
    });
};

const parsePurpose = (text: string): string => {
  if (PURPOSE.test(text)) return text;
  throw new InvalidArgumentError("A purpose is 3 to 200 printable ASCII characters.");
};

const parseHours = (text: string): number => {
  const hours = Number(text);
  if (Number.isInteger(hours) && hours >= 1 && hours <= MAX_HOURS) return hours;
  throw new InvalidArgumentError(`Hours are a whole number from 1 to ${MAX_HOURS}.`);
};
