import { Failure } from "./failure.ts";
import { failureOf, withPurpose } from "./send.ts";

/**
 * Has the gateway make a file and hands it to the browser to keep.
 *
 * @param headers beside those of every request, such as a token that the reader typed
 * @throws Failure UNREACHABLE, or as the gateway says
 */
export const downloadFile = async (
  path: string,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> => {
  let file: Blob;
  let name: string;
  try {
    const response = await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: withPurpose({ "content-type": "application/json", ...headers }),
      body: JSON.stringify(body),
    });
    if (!response.ok) throw failureOf(await response.json()) ?? new Failure("UNREADABLE", `HTTP ${response.status}`);
    name = nameIn(response.headers.get("content-disposition")) ?? path.slice(path.lastIndexOf("/") + 1);
    file = await response.blob();
  } catch (error) {
    if (error instanceof Failure) throw error;
    // Also a file that breaks off: the gateway resets the connection when the rest cannot be made.
    throw new Failure("UNREACHABLE", "The gateway does not answer, or the file broke off.");
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

const nameIn = (disposition: string | null): string | undefined => /filename="?([^";]+)"?/.exec(disposition ?? "")?.[1];
