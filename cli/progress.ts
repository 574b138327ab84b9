import { format } from "node:util";
import { MultiBar, type SingleBar } from "cli-progress";

/** Tells how far one task is. */
export interface TaskProgress {
  /** @param total unknown while undefined */
  update(done: number, total?: number): void;
  /** The task is over; `note` says what came of it. */
  finish(note?: string): void;
}

/** Tells how far tasks are: bars with rate and time left on a terminal, a line at beginning and end elsewhere. */
export interface Progress {
  /** @param unit what is counted. @default "rows" */
  task(name: string, unit?: string): TaskProgress;
  /** Removes the bars. Later lines are printed below. */
  stop(): void;
}

const FORMAT = "{name} {bar} {percentage}% {value}/{total} {speed} {unit}/s, {eta_formatted} left";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Progress on standard error, which leaves standard output to results. */
export const createProgress = (stream: NodeJS.WriteStream = process.stderr): Progress =>
  stream.isTTY ? createBars(stream) : createLines(stream);

const createBars = (stream: NodeJS.WriteStream): Progress => {
  const bars = new MultiBar({
    format: FORMAT,
    stream,
    clearOnComplete: true,
    hideCursor: true,
    stopOnComplete: true,
    gracefulExit: false, // it would swallow the signal
  });
  /** Ctrl-C gives the terminal its cursor back, and then does what it does without bars. */
  const onSignal = (signal: NodeJS.Signals): void => {
    stop();
    // Whoever else listens has the signal already; nobody else, and it ends the process as it would have.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    bars.stop();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    task: (name, unit = "rows") => {
      const started = performance.now();
      let bar: SingleBar | undefined;
      return {
        update: (done, total = done) => {
          // A bar appears with the first figure: a short task never shows one.
          bar ??= bars.create(total, 0, { name: name.padEnd(24), speed: "-", unit });
          bar.setTotal(total);
          bar.update(done, { speed: rate(done, started) });
        },
        finish: (note) => {
          if (bar !== undefined) bars.remove(bar);
          bars.log(`${line(name, started, note)}\n`);
        },
      };
    },
    stop,
  };
};

const createLines = (stream: NodeJS.WriteStream): Progress => ({
  task: (name) => {
    const started = performance.now();
    return { update: () => {}, finish: (note) => stream.write(`${line(name, started, note)}\n`) };
  },
  stop: () => {},
});

/** How many a second: whole numbers, and where there are fewer than ten, with two digits after the point. */
const rate = (done: number, started: number): string => {
  const value = (done / Math.max(1, performance.now() - started)) * 1_000;
  return value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 0 });
};

const line = (name: string, started: number, note: string | undefined): string =>
  format("%s %s s%s", name, ((performance.now() - started) / 1_000).toFixed(1), note === undefined ? "" : ` (${note})`);
