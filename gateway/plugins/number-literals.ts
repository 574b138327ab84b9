import { GraphQLError, type IntValueNode, type StringValueNode, type ValidationRule } from "graphql";
import { isIdentityNumber } from "../../platform/identity/identity-number.ts";

/**
 * Refuses identity numbers inside a query's text: texts are kept, to be parsed once, and may end up in whatever stores
 * queries; the values of variables are kept nowhere.
 */
export const noIdentityNumbers: ValidationRule = (context) => {
  const refuse = (node: StringValueNode | IntValueNode): void => {
    if (!isIdentityNumber(node.value)) return;
    context.reportError(
      new GraphQLError("an identity number stands in the query's text; send it as a variable", { nodes: [node] }),
    );
  };
  // An ID may be written without quotation marks.
  return { StringValue: refuse, IntValue: refuse };
};
