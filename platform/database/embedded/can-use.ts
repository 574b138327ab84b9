import { runCommand } from "./run-command.ts";
import type { ServerUser } from "./server-user.ts";

/**
 * Whether a user gets into a folder, may read the files named and run the programs named (both relative to it). Tried
 * rather than computed: access lists, mounts and every folder above have a say. undefined is this process.
 */
export const canUse = async (
  user: ServerUser | undefined,
  folder: string,
  needs: { readonly files?: readonly string[]; readonly programs?: readonly string[] } = {},
): Promise<boolean> => {
  const tests = [
    ...(needs.files ?? []).flatMap((file) => ["-r", file]),
    ...(needs.programs ?? []).flatMap((program) => ["-x", program]),
  ];
  const script = 'cd "$1" && shift && while test $# -gt 0; do test "$1" "$2" || exit 1; shift 2; done';
  const { code } = await runCommand("/bin/sh", ["-c", script, "sh", folder, ...tests], { user });
  return code === 0;
};
