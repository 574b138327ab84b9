import { InvalidArgumentError } from "commander";
import { PERSONA_FORMS, personaOf } from "../platform/access/personas.ts";
import type { Viewer } from "../platform/access/viewer.ts";
import type { Config } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";
import { personasAreOn } from "./sign-in.ts";

/** What `--as` says in the help of a command. */
export const PERSONA_HELP = `who to be: ${PERSONA_FORMS.join(", ")}, with a region's code`;

/** Reads a persona for commander. */
export const parsePersona = (text: string): Viewer => {
  const viewer = personaOf(text);
  if (viewer !== null) return viewer;
  throw new InvalidArgumentError(`Personas are ${PERSONA_FORMS.join(", ")}, such as governor:35 or regency:33.07.`);
};

/** @throws AppError CONFIG_INVALID where nobody may be a persona */
export const refuseWithoutPersonas = (config: Config): void => {
  if (!personasAreOn(config)) throw new AppError("CONFIG_INVALID", { reason: PERSONAS_OFF });
};

const PERSONAS_OFF =
  "demo personas are off; they need NODE_ENV=development (or SINERGI_PERSONAS=true) and a HOST of this machine";
