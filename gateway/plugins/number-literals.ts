import { GraphQLError, type ValidationRule } from "graphql";

/** A text of nothing but 14 digits or more, as card and identity numbers are; region codes are shorter. */
const IDENTITY_NUMBER = /^\s*\d(?:[\s-]?\d){13,}\s*$/;

/**
 * Refuses identity numbers inside a query's text: texts are kept, to be parsed once, and may end up in whatever stores
 * queries; the values of variables are kept nowhere.
 */
export const noIdentityNumbers: ValidationRule = (context) => ({
  StringValue: (node) => {
    if (!IDENTITY_NUMBER.test(node.value)) return;
    context.reportError(
      new GraphQLError("an identity number stands in the query's text; send it as a variable", { nodes: [node] }),
    );
  },
});
