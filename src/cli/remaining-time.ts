/** Work that has been going on for `elapsed` milliseconds. */
export interface Pace {
  readonly elapsed: number;
  readonly done: number;
  readonly count: number;
}

/**
 * Say about how long work will still take: `40 s left`, `3 min left`; nothing in its first two seconds, when
 * nobody can know, nor at its end.
 *
 * Rounded up, coarsely, so that the text rests while the work goes on evenly.
 */
export function remainingTime({ elapsed, done, count }: Pace): string | undefined {
  if (elapsed < 2000 || done <= 0 || done >= count) return undefined;
  const seconds = ((elapsed / done) * (count - done)) / 1000;
  if (seconds <= 55) {
    const step = seconds <= 10 ? 1 : 5;
    return `${Math.ceil(seconds / step) * step} s left`;
  }
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 100) return `${minutes} min left`;
  return `${Math.ceil(minutes / 60)} h left`;
}
