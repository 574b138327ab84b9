import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A generated file: its path from the project folder and its whole text. */
export interface Artifact {
  readonly path: string;
  readonly content: string;
}

/** The artifacts whose file is missing or differs. */
export const staleArtifacts = async (root: string, artifacts: readonly Artifact[]): Promise<Artifact[]> => {
  const current = await Promise.all(artifacts.map(({ path }) => readFile(join(root, path), "utf8").catch(() => null)));
  return artifacts.filter(({ content }, index) => content !== current[index]);
};

/** Writes artifacts, making their folders. */
export const writeArtifacts = async (root: string, artifacts: readonly Artifact[]): Promise<void> => {
  await Promise.all(
    artifacts.map(async ({ path, content }) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }),
  );
};
