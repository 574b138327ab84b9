import type { AttributeId, AttributeResolvers } from "../types.generated.ts";

export const Attribute: AttributeResolvers = {
  id: ({ id }) => id as AttributeId, // a test holds that the schema has all of them
  name: ({ name }) => name.id,
  nameInEnglish: ({ name }) => name.en,
  definition: ({ definition }) => definition.id,
  definitionInEnglish: ({ definition }) => definition.en,
  values: ({ values }) => Object.entries(values).map(([value, { id, en }]) => ({ value, name: id, nameInEnglish: en })),
};
