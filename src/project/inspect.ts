import type { Finding, Message, Severity, Unit } from "../model/index.ts";
import type { NameMemory } from "../qa/names/index.ts";
import { checkUnit } from "../qa/check-unit.ts";
import { isOpaque, readMessage } from "../segment/read-message.ts";
import { fingerprint } from "../text/fingerprint.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";
import { sourcePlaces, targetPlaces } from "./places.ts";
import type { Project } from "./project.ts";

/** What the rules on units found, and how much they looked at. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly checked: number;
  /** Units whose markup could not be read, in the source or the translation. */
  readonly unread: number;
}

/** Apply the rules to every unit of a document in one locale. */
export function inspect(
  project: Project,
  document: KeyedDocument,
  catalog: LoadedCatalog,
  settings: Readonly<Record<string, Severity | "off">>,
  messages: Map<string, Message>,
  names: NameMemory,
): Inspection {
  const { sourceLocale, source } = project.config;
  const findings: Finding[] = [];
  const sources = sourcePlaces(document, `${source}/${document.path}`);
  const targets = targetPlaces(catalog);
  let unread = 0;
  for (const unit of document.units) {
    const entry = catalog.catalog.entries.get(unit.key);
    if (!entry) continue;
    const grammar = document.grammarOf(unit.context);
    const sourceMessage = messages.get(unit.key) ?? readMessage(unit.text, grammar);
    messages.set(unit.key, sourceMessage);
    if (entry.target !== "" && isOpaque(sourceMessage)) unread++;
    const found = checkUnit(
      {
        source: unit.text,
        target: entry.target,
        sourceLocale,
        targetLocale: catalog.locale,
        state: entry.state,
        context: unit.context,
        grammar,
        sourceMessage,
      },
      settings,
      names,
    );
    for (const {
      rule,
      severity,
      message,
      sourceSpan,
      targetSpan,
      expected,
      found: is,
      fix,
    } of found) {
      findings.push({
        rule,
        severity,
        message,
        namespace: document.namespace,
        locale: catalog.locale,
        key: unit.key,
        source: sources.of(unit, sourceSpan),
        ...(entry.target === "" ? {} : { target: targets.of(unit.key, entry.target, targetSpan) }),
        ...(expected === undefined ? {} : { expected }),
        ...(is === undefined ? {} : { found: is }),
        ...(fix === undefined ? {} : { fix }),
        fingerprint: findingPrint(
          rule,
          document,
          catalog.locale,
          unit,
          entry.target,
          targetSpan?.start,
        ),
      });
    }
  }
  return { findings, checked: document.units.length, unread };
}

/** Stays the same while rule, place and both texts do, whatever lines move. */
export function findingPrint(
  rule: string,
  document: KeyedDocument,
  locale: string,
  unit: Unit,
  target: string,
  at = 0,
): string {
  return fingerprint([
    rule,
    document.namespace,
    locale,
    unit.key,
    unit.canonical,
    target,
    String(at),
  ]);
}
