const RUN_ID = /^([a-z][a-z-]*)\/([1-9]\d{0,14})$/;

/** How a run of an import is named outside its source, such as `village-development/12`. */
export const importRunId = (subgraph: string, id: number): string => `${subgraph}/${id}`;

/** What such a name says; null when it is none. */
export const parseImportRunId = (text: string): { readonly subgraph: string; readonly id: number } | null => {
  const [, subgraph, id] = RUN_ID.exec(text) ?? [];
  return subgraph === undefined || id === undefined ? null : { subgraph, id: Number(id) };
};
