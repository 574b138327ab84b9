/** What the signature of a call holds a file to. */
export interface FileSeal {
  readonly sha256: string;
  readonly bytes: number;
}

const SHA256 = "sha256";
const BYTES = "bytes";

/** The query string of an order with the seal of its file behind it. */
export const withSeal = (query: string, { sha256, bytes }: FileSeal): string => {
  const parameters = new URLSearchParams(query);
  parameters.set(SHA256, sha256);
  parameters.set(BYTES, String(bytes));
  return parameters.toString();
};

/** Takes the seal off again; without one, no file fits. */
export const splitSeal = (query: string): FileSeal & { readonly rest: string } => {
  const parameters = new URLSearchParams(query);
  const sha256 = parameters.get(SHA256) ?? "";
  const bytes = Number(parameters.get(BYTES) ?? 0);
  parameters.delete(SHA256);
  parameters.delete(BYTES);
  return { sha256, bytes, rest: parameters.toString() };
};
