const TURN_MS = 10;
const TURNS = 500;

/**
 * Waits until something outside this process's control (another socket, a file's watcher, a child) has come about.
 * Gives up after five seconds, which fails the test.
 */
export const eventually = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, TURN_MS));
  }
  throw new Error(`it did not come about within ${(TURN_MS * TURNS) / 1000} seconds`);
};
