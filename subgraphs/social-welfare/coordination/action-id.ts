/** What an action is found by: the regency first, so that a lookup never has to search the whole country. */
export interface ActionKey {
  readonly regencyCode: string;
  /** Unique within the regency. */
  readonly id: string;
}

/** The opaque id of an action. */
export const actionId = ({ regencyCode, id }: ActionKey): string =>
  Buffer.from(`${regencyCode}/${id}`).toString("base64url");

const FORM = /^(\d\d\.\d\d)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The key in an id; null for anything that is not an id of ours. */
export const parseActionId = (text: string): ActionKey | null => {
  const [, regencyCode, id] = FORM.exec(Buffer.from(text, "base64url").toString()) ?? [];
  if (regencyCode === undefined || id === undefined) return null;
  return actionId({ regencyCode, id }) === text ? { regencyCode, id } : null;
};
