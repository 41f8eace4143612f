import { annotationOf, targetOf, type Block } from "./block.ts";
import { answeredBy } from "./former-texts.ts";
import type { Regrouped } from "./regrouped.ts";
import type { MergeUnit } from "./settle-unit.ts";

/** Units that came apart or together, their sentences being the same. */
export type Regroup =
  | {
      readonly type: "split";
      /** The known unit, whose key the longest piece has. */
      readonly key: string;
      readonly text: string;
      /** Each with its sentences: offsets into those of the known unit. */
      readonly pieces: readonly {
        readonly key: string;
        readonly start: number;
        readonly end: number;
      }[];
    }
  | {
      readonly type: "join";
      readonly key: string;
      /** In reading order, each with the white space behind it. */
      readonly from: readonly {
        readonly key: string;
        readonly text: string;
        readonly gap: string;
      }[];
    };

/** A sentence and the white space behind it. */
interface Sentence {
  readonly text: string;
  readonly gap: string;
}

/** What regrouping has to know of the two languages. */
export interface RegroupContext {
  /** Cut a translation into the sentences that answer those of its source, if they correspond. */
  cut(
    source: string,
    target: string,
    unit: { readonly key: string },
  ): readonly Sentence[] | undefined;
  /** Cut a source text. */
  cutSource(text: string): readonly Sentence[];
  /** What stands between two sentences of the target language. */
  readonly gap: string;
}

/**
 * Split the translation of a unit among its pieces; by the key of the piece.
 *
 * Where the sentences of the translation do not correspond to those of the source one to one, the pieces
 * are gaps, and the piece that has the key says in `todo` what the whole translation was. The whole is to
 * be remembered either way.
 */
export function splitBlock(
  { key, text, pieces }: Extract<Regroup, { type: "split" }>,
  block: Block,
  context: RegroupContext,
): ReadonlyMap<string, Regrouped> {
  const target = targetOf(block);
  const was = annotationOf(block, "was");
  const sentences = context.cut(was ?? text, target, { key });
  const sources = was === undefined ? undefined : context.cutSource(was);
  const count = pieces.at(-1)?.end ?? 0;
  const whole = `Of the translation that this was a part of: “${target}”`;
  if (sentences?.length !== count) {
    return new Map(
      pieces.map((piece) => [
        piece.key,
        { target: "", todo: piece.key === key ? whole : undefined },
      ]),
    );
  }
  const slice = (list: readonly Sentence[], start: number, end: number): string =>
    list
      .slice(start, end)
      .map((sentence, index) => sentence.text + (start + index < end - 1 ? sentence.gap : ""))
      .join("");
  const look = annotationOf(block, "look");
  const originals = context.cutSource(text);
  return new Map(
    pieces.map(({ key: name, start, end }) => {
      const said = slice(sentences, start, end);
      // What was put in for a sentence without a translation is none.
      if (look !== undefined && said === slice(originals, start, end))
        return [name, { target: "" }];
      const former = sources && slice(sources, start, end);
      const state = annotationOf(block, "state");
      return [name, { target: said, was: former, state, look }];
    }),
  );
}

/**
 * Join the translations of several units; `undefined` where none has one.
 *
 * Where some have none, their source stands in their place, as readers saw it until now, and `look` says
 * so. `formers` are translations of the whole from before it came apart.
 */
export function joinBlocks(
  { from }: Extract<Regroup, { type: "join" }>,
  unit: MergeUnit,
  blockOf: (key: string) => Block | undefined,
  formers: readonly Block[],
  context: RegroupContext,
): Regrouped | undefined {
  const blocks = from.map(({ key }) => blockOf(key));
  const missing = from.filter((_, index) => targetOf(blocks[index]) === "");
  if (missing.length === from.length) {
    const restored = formers.find((former) => answeredBy(former) === unit.text);
    if (restored === undefined) return undefined;
    return { target: targetOf(restored), state: annotationOf(restored, "state"), restored };
  }
  const join = (texts: readonly string[], gapOf: (index: number) => string): string =>
    texts.map((text, index) => text + (index < texts.length - 1 ? gapOf(index) : "")).join("");
  const target = join(
    from.map(({ text }, index) => targetOf(blocks[index]) || text),
    (index) => (from[index]!.gap.includes("\n") ? from[index]!.gap : context.gap),
  );
  const was = join(
    from.map(({ text }, index) => annotationOf(blocks[index], "was") ?? text),
    (index) => from[index]!.gap,
  );
  const states = blocks.map((block) => annotationOf(block, "state"));
  const looks = blocks.flatMap((block) => annotationOf(block, "look") ?? []);
  if (missing.length > 0) {
    const texts = missing.map(({ text }) => `“${text}”`).join(", ");
    looks.unshift(`Not translated yet: ${texts}. Delete this line when it is.`);
  }
  const stale = blocks.some((block) => annotationOf(block, "was") !== undefined);
  return {
    target,
    was: stale ? was : undefined,
    state: states.includes("draft")
      ? "draft"
      : states.every((state) => state === "reviewed")
        ? "reviewed"
        : undefined,
    ...(looks.length === 0 ? {} : { [stale ? "todo" : "look"]: [...new Set(looks)].join(" ") }),
  };
}
