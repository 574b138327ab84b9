import type { JWK } from "jose";
import { createPersonaToken } from "../gateway/access/persona-tokens.ts";
import type { Personas } from "../gateway/sessions/session-routes.ts";
import { PERSONA_FORMS, personaOf } from "../platform/access/personas.ts";
import { AppError } from "../platform/errors.ts";
import { unknownRegion } from "./unknown-region.ts";

/** The personas of the demo as the portal offers them, whose tokens are good for so many hours. */
export const createPersonas = (key: JWK, hours: number): Personas => ({
  forms: PERSONA_FORMS,
  tokenFor: async (value, purpose) => {
    const viewer = personaOf(value);
    if (viewer === null)
      throw new AppError("PERSONA_REFUSED", { value, reason: `there are ${PERSONA_FORMS.join(", ")}` });
    const reason = await unknownRegion(viewer);
    if (reason !== undefined) throw new AppError("PERSONA_REFUSED", { value, reason });
    return createPersonaToken(key, { ...viewer, purpose }, hours);
  },
});
