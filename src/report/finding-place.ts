import type { Finding, Place } from "../model/index.ts";
import type { ReportOptions } from "./report-options.ts";

/**
 * Give the place at which a finding is shown: in the locale file if it has one there, else in the
 * source document, as seen from the root of the repository.
 */
export function findingPlace(finding: Finding, options: ReportOptions): Place | undefined {
  const place = finding.target ?? finding.source;
  return place && { ...place, file: repositoryPath(place.file, options) };
}

/** Lead a path that starts in the project's folder from the root of the repository. */
export function repositoryPath(file: string, { folder = "" }: ReportOptions): string {
  const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
  return [...parts, file].join("/");
}
