/** How much longer than the limit work may wait for a machine that does other things. */
const PATIENCE = 10;

/** The least time until the clock is read again, in milliseconds. */
const PAUSE = 20;

/** What a clock needs to know of the process; told apart for tests. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Milliseconds of processor time that this process has used, all threads together. */
  readonly used: () => number;
}

/**
 * Call `expire` once work has had `limit` milliseconds of time, and return what stops that.
 *
 * Time counts while the machine works for this process: where it has other things to do, the work may
 * take longer, up to ten times the limit. So what is given up depends on the document more than on
 * what else runs. Where nothing else runs, it is given up after `limit` milliseconds.
 */
export function workTimer(limit: number, expire: () => void, clock: Clock = ownClock): () => void {
  const from = clock.now();
  const before = clock.used();
  let timer = setTimeout(look, limit);
  return () => clearTimeout(timer);

  function look(): void {
    const missing = limit - (clock.used() - before);
    const wait = Math.min(missing, from + PATIENCE * limit - clock.now());
    if (wait <= 0) expire();
    else timer = setTimeout(look, Math.max(wait, PAUSE));
  }
}

const ownClock: Clock = {
  now: () => performance.now(),
  used() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};
