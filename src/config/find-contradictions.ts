import { posix } from "node:path";
import { closest } from "../text/closest.ts";
import { formatPath, type ConfigProblem } from "./describe-issue.ts";
import { findFallbackCycle } from "./fallback-chain.ts";
import { canonicalTag } from "./locale-tag.ts";
import { isOutputPattern } from "./output-path.ts";
import { noticeFor, policyFor } from "./policy-for.ts";
import type { Config } from "./schema.ts";

/** Find what is wrong with options that are right one by one. */
export function findContradictions(config: Config): ConfigProblem[] {
  return [
    ...checkTargets(config),
    ...checkFallback(config),
    ...checkLocaleNames(config),
    ...checkNotices(config),
    ...checkFolders(config),
    ...checkFrontMatter(config),
  ];
}

function* checkTargets({ targets, sourceLocale }: Config): Generator<ConfigProblem> {
  const seen = new Map<string, string>();
  for (const [index, target] of targets.entries()) {
    const path = formatPath(["targets", index]);
    const tag = canonicalTag(target) ?? target;
    const twin = seen.get(tag);
    if (twin !== undefined) {
      const same = twin === target ? "" : `, the same as "${twin}"`;
      yield { path, message: `Expected each locale once, found "${target}" again${same}` };
    }
    seen.set(tag, target);
    if (tag === canonicalTag(sourceLocale)) {
      yield { path, message: `Expected a locale other than sourceLocale, found "${target}"` };
    }
  }
}

function* checkFallback({ fallback, targets }: Config): Generator<ConfigProblem> {
  const known = [...targets, ...Object.values(fallback).flat()];
  for (const locale of Object.keys(fallback)) {
    if (known.includes(locale)) continue;
    const message = `Expected a target or a locale that another falls back to, found "${locale}"${didYouMean(locale, known)}`;
    yield { path: formatPath(["fallback", locale]), message };
  }
  const cycle = findFallbackCycle(fallback);
  if (cycle !== undefined) {
    const message = `Expected an end to the fallback, found a circle: ${cycle.join(" → ")}`;
    yield { path: formatPath(["fallback", cycle[0] ?? ""]), message };
  }
}

/** Options that name locales apply to targets only: another name would silently do nothing. */
function* checkLocaleNames(config: Config): Generator<ConfigProblem> {
  const { targets, overrides } = config;
  for (const option of ["stale", "drafts", "staleNotice"] as const) {
    const setting = config[option] ?? {};
    for (const name of typeof setting === "string" ? [] : Object.keys(setting)) {
      if (name === "*" || targets.includes(name)) continue;
      const message = `Expected a target or "*", found "${name}"${didYouMean(name, targets)}`;
      yield { path: option, message };
    }
  }
  for (const [index, override] of overrides.entries()) {
    for (const [at, name] of (override.locales ?? []).entries()) {
      if (targets.includes(name)) continue;
      const message = `Expected a target, found "${name}"${didYouMean(name, targets)}`;
      yield { path: formatPath(["overrides", index, "locales", at]), message };
    }
  }
}

/** A notice is in the reader's language: Calque has no words of its own for it. */
function* checkNotices(config: Config): Generator<ConfigProblem> {
  for (const locale of config.targets) {
    if (noticeFor(config, locale) !== undefined) continue;
    const own = { ...config, overrides: [] };
    const index = config.overrides.findIndex(
      ({ stale, locales }) => stale === "notice" && (locales?.includes(locale) ?? true),
    );
    if (policyFor(own, locale, "").stale !== "notice" && index < 0) continue;
    const path = index < 0 ? "stale" : formatPath(["overrides", index, "stale"]);
    yield { path, message: `Expected a staleNotice for "${locale}", found none` };
    return;
  }
}

/** A build must never write over documents or locale files. */
function* checkFolders({ source, locales, out }: Config): Generator<ConfigProblem> {
  if (sameFolder(locales, source)) {
    yield { path: "locales", message: `Expected a folder other than source, found "${locales}"` };
  }
  if (!isOutputPattern(out)) {
    if (sameFolder(out, source) || sameFolder(out, locales)) {
      const message = `Expected a folder other than source and locales, found "${out}"`;
      yield { path: "out", message };
    }
    return;
  }
  const names = [...out.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  const wrong = names.find((name) => name !== "locale" && name !== "path");
  if (wrong !== undefined) {
    yield { path: "out", message: `Expected {locale} and {path}, found {${wrong}}` };
  } else if (!names.includes("locale") || !names.includes("path")) {
    const message = `Expected both {locale} and {path} in a pattern, found "${out}"`;
    yield { path: "out", message };
  }
}

function* checkFrontMatter({ frontMatter }: Config): Generator<ConfigProblem> {
  const known = ["locale", "language", "direction"];
  for (const [field, value] of Object.entries(frontMatter.set)) {
    for (const [, name = ""] of value.matchAll(/\{([A-Za-z]*)\}/g)) {
      if (known.includes(name)) continue;
      const message = `Expected {locale}, {language} or {direction}, found {${name}}${didYouMean(name, known)}`;
      yield { path: formatPath(["frontMatter", "set", field]), message };
    }
  }
}

function sameFolder(a: string, b: string): boolean {
  const plain = (path: string) => posix.normalize(path.replaceAll("\\", "/")).replace(/\/$/, "");
  return plain(a) === plain(b);
}

function didYouMean(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return meant === undefined ? "" : `. Did you mean "${meant}"?`;
}
