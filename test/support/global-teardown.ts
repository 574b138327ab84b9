type Stop = () => Promise<void>;

// Jest loads the setup and the teardown apart from each other, in one process: they meet in the global object.
const shared = globalThis as typeof globalThis & { sinergiTeardown?: Stop };

/** Says what the end of the run has to stop. */
export const onGlobalTeardown = (stop: Stop): void => {
  shared.sinergiTeardown = stop;
};

// Jest takes the default export.
export default async (): Promise<void> => {
  await shared.sinergiTeardown?.();
};
