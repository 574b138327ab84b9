import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from "node:crypto";

const ITERATIONS = 4096;
const KEY_BYTES = 32;
const STORED = /^SCRAM-SHA-256\$(\d{1,7}):([A-Za-z0-9+/=]+)\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$/;

/**
 * What PostgreSQL stores instead of a password (RFC 5803). Made on our side, so that the password itself is in no SQL
 * text, and therefore in no log of the server.
 *
 * @param password ASCII only: other text would need SASLprep
 */
export const createScramVerifier = (password: string): string => verifierOf(password, randomBytes(16), ITERATIONS);

/** Whether a stored verifier belongs to the password. */
export const matchesScramVerifier = (password: string, stored: string): boolean => {
  const [, iterations, salt] = STORED.exec(stored) ?? [];
  if (iterations === undefined || salt === undefined) return false;
  const own = Buffer.from(verifierOf(password, Buffer.from(salt, "base64"), Number(iterations)));
  const other = Buffer.from(stored);
  return own.length === other.length && timingSafeEqual(own, other);
};

const verifierOf = (password: string, salt: Buffer, iterations: number): string => {
  const saltedPassword = pbkdf2Sync(password, salt, iterations, KEY_BYTES, "sha256");
  const keyFor = (use: string) => createHmac("sha256", saltedPassword).update(use).digest();
  const storedKey = createHash("sha256").update(keyFor("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${keyFor("Server Key").toString("base64")}`;
};
