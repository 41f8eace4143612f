import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { workTimer } from "../../src/project/reader/work-timer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When work of 1,000 ms is given up on a machine that gives this process a share of its time. */
function givenUpAfter(share: number): number {
  const from = Date.now();
  let end = Number.NaN;
  const clock = { now: () => Date.now(), used: () => (Date.now() - from) * share };
  workTimer(1000, () => (end = Date.now() - from), clock);
  vi.advanceTimersByTime(100_000);
  return end;
}

test("work is given up at the limit where nothing else runs", () => {
  expect(givenUpAfter(1)).toBe(1000);
  expect(givenUpAfter(1.5)).toBe(1000);
});

test("on a busy machine it has as much of the processor, and so takes longer", () => {
  expect(givenUpAfter(0.5)).toBeGreaterThanOrEqual(2000);
  expect(givenUpAfter(0.5)).toBeLessThan(2100);
  expect(givenUpAfter(0.2)).toBeGreaterThanOrEqual(5000);
});

test("what waits without working is given up after ten times the limit", () => {
  expect(givenUpAfter(0)).toBeGreaterThanOrEqual(10_000);
  expect(givenUpAfter(0)).toBeLessThan(10_100);
});

test("work that has ended is not given up", () => {
  let expired = false;
  const stop = workTimer(1000, () => (expired = true), {
    now: () => Date.now(),
    used: () => Date.now(),
  });
  vi.advanceTimersByTime(900);
  stop();
  vi.advanceTimersByTime(100_000);
  expect(expired).toBe(false);
});
