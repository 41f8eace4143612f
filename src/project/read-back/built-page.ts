import assert from "node:assert/strict";
import type { Choice, Chooser } from "../../catalog/index.ts";
import { outputPath } from "../../config/index.ts";
import type { Finding, Severity, Span } from "../../model/index.ts";
import { encodeSlot } from "../../render/encode-slot.ts";
import { splice } from "../../text/splice.ts";
import { choosersFor } from "../outputs/choosers.ts";
import { compose } from "../outputs/compose.ts";
import { headingAnchors } from "../outputs/heading-anchors.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import { localizeLocale } from "../outputs/localize-locale.ts";
import type { Project } from "../project.ts";
import { type LinkWorld, relink } from "../outputs/relink.ts";
import { ruleSettings } from "../check/rule-settings.ts";
import { setOutputFields } from "../outputs/set-output-fields.ts";
import { mapByLines } from "./map-by-lines.ts";

/** What Calque builds of one document in one locale, and where each slot of the source stands in it. */
export interface BuiltPage {
  /** Of the output, relative to the project. */
  readonly path: string;
  /** Without its byte order mark. */
  readonly text: string;
  readonly bom: boolean;
  /** By index into the source's slots: offsets into `text`; `undefined` where a set field took the place. */
  readonly places: readonly (Span | undefined)[];
  /** The choice for each unit that a translation answers, but for those that were not put in. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Slots in which a link was written anew. */
  readonly relinked: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** What a page is built from. */
export interface PageInput {
  readonly document: KeyedDocument;
  /** The locale's own catalog first, then those of its chain. */
  readonly catalogs: readonly LoadedCatalog[];
  readonly locale: string;
  readonly world: LinkWorld;
}

/**
 * Build a localized document as `build` does, without writing it.
 *
 * Law: `text`, with the byte order mark, is what `build` writes for these catalogs.
 */
export async function buildPage(project: Project, input: PageInput): Promise<BuiltPage> {
  const { document, catalogs, locale } = input;
  const chooser: Chooser = choosersFor(project, catalogs, document.path)(locale);
  const settings: Readonly<Record<string, Severity | "off">> = ruleSettings(project.config)(
    document.path,
    locale,
  );
  const localized = await localizeLocale(project, document, catalogs, chooser, locale, settings);
  const world = withOwnAnchors(input, () => {
    const { targets } = compose(project, document, chooser, locale, false);
    return headingAnchors(document, targets);
  });
  const linked = await relink(project, world, document, locale, localized.text);
  const final = setOutputFields(project, document, locale, linked.text);

  const { slots, bom, text: source } = document.document;
  const mark = bom ? 1 : 0;
  const encoded = [...localized.targets]
    .filter(([, target]) => target.trim() !== "")
    .sort(([a], [b]) => a - b)
    .flatMap(([index, target]) => {
      const slot = slots[index];
      if (!slot) return [];
      const options = { wrap: project.config.wrap };
      return [{ span: slot.span, text: encodeSlot(document.document, slot, target, options) }];
    });
  const spliced = splice(source, encoded);
  assert.equal(spliced.text, localized.text.slice(mark), "Expected the text that was proved");
  const relinking = splice(localized.text, linked.replacements);
  const byLines = mapByLines(linked.text, final);
  const places = slots.map(({ span }): Span | undefined => {
    const start = byLines(relinking.map(spliced.map(span.start) + mark));
    const end = byLines(relinking.map(spliced.map(span.end) + mark));
    if (start === undefined || end === undefined) return undefined;
    return { start: start - mark, end: end - mark };
  });
  const relinked = new Set<number>();
  slots.forEach(({ span }, index) => {
    const from = spliced.map(span.start) + mark;
    const to = spliced.map(span.end) + mark;
    const inside = linked.replacements.some((one) => from <= one.span.start && one.span.end <= to);
    if (inside) relinked.add(index);
  });
  const kept = new Set(localized.findings.map(({ key }) => key));
  const composition = compose(project, document, chooser, locale, true);
  const choices = new Map([...composition.choices].filter(([key]) => !kept.has(key)));
  const path = outputPath(project.config.out, locale, document.path);
  return {
    path,
    text: final.slice(final.startsWith("\uFEFF") ? 1 : 0),
    bom: final.startsWith("\uFEFF"),
    places,
    choices,
    relinked,
    findings: localized.findings,
  };
}

/** The anchors of this document's headings come from the texts at hand, not from the disk. */
function withOwnAnchors(
  { world, document }: PageInput,
  make: () => ReadonlyMap<string, string>,
): LinkWorld {
  let anchors: ReadonlyMap<string, string> | undefined;
  return {
    documents: world.documents,
    exists: (path) => world.exists(path),
    async anchor(path, fragment) {
      if (path !== document.path) return world.anchor(path, fragment);
      // Asked once, so that what is switched off stays so.
      if ((await world.anchor(path, fragment)) === undefined) return undefined;
      anchors ??= make();
      return anchors.get(fragment);
    },
  };
}
