/** A value that may be there already. Most rows are: making a promise of each would cost more than the row. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Applies a function to a value as soon as it is there: at once, if it is. */
export const whenReady = <Value, Result>(
  value: MaybePromise<Value>,
  use: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result> => (value instanceof Promise ? value.then(use) : use(value));
