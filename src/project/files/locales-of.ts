import type { Project } from "../project.ts";

/** The locales that have files: the targets, and those that only fallback chains name. */
export function localesOf({ config }: Pick<Project, "config">): string[] {
  const { targets, fallback, sourceLocale } = config;
  const named = new Set([...targets, ...Object.values(fallback).flat()]);
  named.delete(sourceLocale);
  return [...named];
}
