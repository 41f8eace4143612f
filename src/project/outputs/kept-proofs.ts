import { createHash } from "node:crypto";
import * as v from "valibot";
import type { Unit } from "../../model/index.ts";
import type { Localized } from "../../render/localize-document.ts";
import { spliceTargets } from "../../render/splice-targets.ts";
import { SHORT_HASH, shortHash } from "../cache/short-hash.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import { parseOptions } from "../reader/parse-options.ts";
import type { Project } from "../project.ts";

/** Texts of former runs that are kept beside those of this one: a locale is seldom built alone. */
const SPARE = 16;

/**
 * Localize a document, and prove what no former run proved: the same source with the same
 * translations, by the same versions.
 *
 * A proof speaks of one text, by its hash. What is spliced here must be that text, or it is proved
 * again: a proof can go stale or missing, but not be used for anything else.
 */
export function provedBefore(project: Project, document: KeyedDocument): Prover {
  const { cache, config, reader } = project;
  const source = document.document;
  if (!cache.enabled)
    return { localize: (targets) => reader.localize(source, targets), end: () => undefined };
  const options = JSON.stringify([source.syntax, source.bom, parseOptions(config), config.wrap]);
  const key = cache.key("proofs", options, source.text);
  const { entry } = document.files;
  const kept = v.safeParse(section, entry.get("proofs", key));
  const former: readonly Proof[] = kept.success ? kept.output : [];
  const used: Proof[] = [];

  const harmless = harmlessBefore(project, document);
  return { localize, harmless, end: () => harmless.end() };

  async function localize(targets: ReadonlyMap<number, string>): Promise<Localized> {
    if (targets.size === 0) return reader.localize(source, targets);
    const id = hash(JSON.stringify([...targets].sort(([a], [b]) => a - b)));
    const proof = former.find((candidate) => candidate.targets === id);
    const text =
      proof && spliceTargets(source, targets, new Set(proof.rejected.map(slotOf)), config);
    if (proof && text !== undefined && hash(text) === proof.text) {
      used.push(proof);
      return { text, rejected: proof.rejected };
    }
    const localized = await reader.localize(source, targets);
    if (localized.expired) return localized;
    used.push({ targets: id, text: hash(localized.text), rejected: [...localized.rejected] });
    const ids = new Set(used.map((proof) => proof.targets));
    const spare = former.filter((candidate) => !ids.has(candidate.targets)).slice(0, SPARE);
    entry.set("proofs", key, [...used, ...spare]);
    return localized;
  }
}

/** What a build asks of the texts of one document. */
export interface Prover {
  localize(targets: ReadonlyMap<number, string>): Promise<Localized>;
  /** See {@link harmlessBefore}. */
  readonly harmless?: Harmless;
  /** Put what is to be kept into the document's cache entry, to be saved. */
  end(): void;
}

/** Says whether a text brings in nothing that its source does not have, and remembers that it does not. */
export interface Harmless {
  /** A unit, and the text that stands for it with the locale that it is of. */
  idOf(unit: Unit, text: string, locale: string): string;
  has(id: string): boolean;
  add(id: string): void;
}

/**
 * Recall of which translations a former run found that they bring in nothing: the same text for the same source text,
 * read by the same grammar. What was found to bring in something is not kept.
 */
function harmlessBefore(
  { cache, config, placeholders }: Project,
  document: KeyedDocument,
): Harmless & { end(): void } {
  const { syntax, definitions, footnotes } = document.document;
  const patterns = placeholders.map(String);
  const grammar = [syntax, parseOptions(config), definitions, footnotes, patterns];
  const key = cache.key("harmless", JSON.stringify(grammar));
  const { entry } = document.files;
  const kept = v.safeParse(v.string(), entry.get("harmless", key));
  const former = new Set(kept.success ? kept.output.match(EACH) : []);
  const used = new Set<string>();
  return {
    idOf: ({ text: source, context }, text, locale) =>
      shortHash(JSON.stringify([context.syntax, locale, source, text])),
    has(id) {
      const found = former.has(id);
      if (found) used.add(id);
      return found;
    },
    add: (id) => void used.add(id),
    end() {
      const spare = [...former].filter((id) => !used.has(id)).slice(0, MOST_SPARE);
      if (used.size > 0) entry.set("harmless", key, [...used, ...spare].join(""));
    },
  };
}

const EACH = new RegExp(`.{${SHORT_HASH}}`, "gu");
/** Of texts that are no more, or of locales that are not built now. */
const MOST_SPARE = 512;

type Proof = v.InferOutput<typeof section>[number];

function slotOf({ slot }: { slot: number }): number {
  return slot;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

const section = v.array(
  v.strictObject({
    /** Hash of the texts by slot. */
    targets: v.string(),
    /** Hash of the localized text. */
    text: v.string(),
    rejected: v.array(
      v.strictObject({ slot: v.pipe(v.number(), v.safeInteger()), reason: v.string() }),
    ),
  }),
);
