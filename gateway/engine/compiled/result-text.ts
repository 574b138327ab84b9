/**
 * An answer's `data` that is JSON text already. It stands in for the tree on its way through the server; whoever
 * looks at it as a tree gets one by `toJSON`, which JSON.stringify calls too.
 */
export interface ResultText {
  readonly text: string;
  toJSON(): unknown;
}

const carriers = new WeakSet<object>();

/** Wraps the JSON text of an answer's `data`. */
export const createResultText = (text: string): ResultText => {
  let tree: unknown;
  const carrier: ResultText = {
    text,
    toJSON() {
      tree ??= JSON.parse(text);
      return tree;
    },
  };
  carriers.add(carrier);
  return carrier;
};

/** True for a carrier of ours; data that merely looks like one is none. */
export const isResultText = (data: unknown): data is ResultText =>
  typeof data === "object" && data !== null && carriers.has(data);
