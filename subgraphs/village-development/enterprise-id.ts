/** What an enterprise is found by: the regency first, so that a lookup never has to search the whole country. */
export interface EnterpriseKey {
  readonly regencyCode: string;
  /** Running number within the regency. */
  readonly number: number;
}

/** The opaque id of an enterprise. */
export const enterpriseId = ({ regencyCode, number }: EnterpriseKey): string =>
  Buffer.from(`${regencyCode}/${number}`).toString("base64url");

const FORM = /^(\d\d\.\d\d)\/(\d{1,9})$/;

/** The key in an id; null for anything that is not an id of ours, another writing of one included: an entity has one id. */
export const parseEnterpriseId = (id: string): EnterpriseKey | null => {
  const [, regencyCode, number] = FORM.exec(Buffer.from(id, "base64url").toString()) ?? [];
  if (regencyCode === undefined) return null;
  const key = { regencyCode, number: Number(number) };
  return enterpriseId(key) === id ? key : null;
};
