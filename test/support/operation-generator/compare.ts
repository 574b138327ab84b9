import type { GraphQLSchema } from "graphql";
import type { Answer, Ask, Question } from "../federations/answer.ts";
import { KNOWN_DIFFERENCES, type KnownDifference } from "./known-differences.ts";

/** What answers one supergraph in several ways. */
export interface Compared {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly compiled: Ask;
  readonly stock: Ask;
  /** Knows the right answer; where there is none, the engines are compared with each other alone. */
  readonly oracle?: Ask;
}

/** The three answers to one question. */
export interface Answers {
  readonly compiled: Answer;
  readonly stock: Answer;
  readonly oracle: Answer;
}

export type Verdict =
  | { readonly kind: "equal" }
  | { readonly kind: "known"; readonly known: KnownDifference; readonly answers: Answers }
  | { readonly kind: "unexplained"; readonly who: string; readonly answers: Answers };

/** Asks all of them and judges: equal, different for a listed reason, or unexplained. */
export const compare = async (compared: Compared, question: Question): Promise<Verdict> => {
  const compiled = await answered(compared.compiled, question);
  const stock = await answered(compared.stock, question);
  const oracle = compared.oracle ? await answered(compared.oracle, question) : compiled;
  const answers: Answers = { compiled, stock, oracle };
  const isRight = isEqual(answers.compiled, answers.oracle, "ordered");
  const isSame = isEqual(answers.compiled, answers.stock, "unordered");
  if (isRight && isSame) return { kind: "equal" };
  const who = isRight ? "stock is wrong" : isSame ? "both engines differ from the oracle" : "compiled is wrong";
  const known = KNOWN_DIFFERENCES.find((one) => one.who === who && one.applies(question, compared, answers));
  return known ? { kind: "known", known, answers } : { kind: "unexplained", who, answers };
};

const answered = async (ask: (question: Question) => Promise<Answer>, question: Question): Promise<Answer> => {
  try {
    return await ask(question);
  } catch (error) {
    return { data: "crashed", errors: [{ message: String(error), path: undefined, code: "CRASHED" }] };
  }
};

/** Equal data and the same places with errors. */
export const isEqual = (a: Answer, b: Answer, order: "ordered" | "unordered"): boolean =>
  (order === "ordered" ? JSON.stringify(a.data) === JSON.stringify(b.data) : sorted(a.data) === sorted(b.data)) &&
  errorPlaces(a).join("\n") === errorPlaces(b).join("\n");

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .toSorted(([x], [y]) => (x < y ? -1 : 1))
            .map(([k, v]) => [`.${k}`, v]),
        )
      : inner,
  );

/** Messages of null in a non-null place. Engines put them into extensions, where they take no part in this. */
const IS_COMPLETION = /^Cannot return null for non-nullable|cannot represent|does not exist inside the schema/;

/**
 * Where errors are. One below a place that is null because of it is left out: which of several errors there an engine
 * meets first, and how deep it still looks, differs rightly, and that the place is null is compared as data.
 */
export const errorPlaces = ({ data, errors }: Answer): string[] => {
  const places = errors.flatMap(({ message, path, code }) => {
    if (IS_COMPLETION.test(message)) return [];
    let value = data;
    for (const element of path ?? []) {
      if (value === null || value === undefined) return [];
      value = (value as Record<string | number, unknown>)[element];
    }
    return [`${(path ?? []).join(".")} ${JSON.stringify(code ?? null)}`];
  });
  return [...new Set(places)].toSorted();
};
