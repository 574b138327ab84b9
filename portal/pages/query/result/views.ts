/** Forms of the result, in the order of their tabs. */
export const VIEWS = ["table", "chart", "json", "plan", "code"] as const;
export type View = (typeof VIEWS)[number];
