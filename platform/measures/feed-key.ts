/**
 * What changes and is read again together: a regency with all that lies in it, by the first letters of its code. Provinces
 * and the nation have shorter codes and stand for themselves.
 */
export const KEY_LENGTH = 5;
