import { findPersonaKey } from "../cli/persona-key.ts";
import { createPersonaToken } from "../gateway/access/persona-tokens.ts";
import { personaOf } from "../platform/access/personas.ts";
import { loadConfig } from "../platform/config.ts";

/** A token of this persona, good for an hour, for servers of the bench. */
export const personaToken = async (name: string): Promise<string> => {
  const viewer = personaOf(name);
  if (viewer === null) throw new Error(`there is no ${name} among the personas`);
  return createPersonaToken(await findPersonaKey(loadConfig({}).SINERGI_DATA_DIR), viewer, 1);
};
