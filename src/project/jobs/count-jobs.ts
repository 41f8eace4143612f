import { availableParallelism } from "node:os";

/** Each thread holds tables and a document of its own: more of them would ask for gigabytes. */
const MOST = 8;

/** Tell how many threads to work with: a number as it is, `auto` as many as the machine runs at once, eight at most. */
export function countJobs(jobs: number | "auto"): number {
  return jobs === "auto" ? Math.min(availableParallelism(), MOST) : jobs;
}
