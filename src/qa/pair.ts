import type { Message, State, Unit } from "../model/index.ts";
import type { InlineGrammar } from "../segment/inline-grammar.ts";
import { isOpaque, readMessage } from "../segment/read-message.ts";
import { shownText, THING, UNSEEN } from "../segment/shown-text.ts";

/** A unit and its translation, before they are read. */
export interface PairInput {
  readonly source: string;
  /** What the translator wrote; `""` is a gap. */
  readonly target: string;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly state: State;
  readonly context: Pick<Unit["context"], "role" | "maxLength">;
  /** The grammar of the unit: both texts are read by it. */
  readonly grammar: InlineGrammar;
  /** Findings that a person accepted: the reason by id, as `@key ok <id>` says it. */
  readonly accepted?: ReadonlyMap<string, string> | undefined;
  /** The texts, where they were read already. */
  readonly sourceMessage?: Message;
  readonly targetMessage?: Message;
  readonly sourceShown?: string;
  readonly sourceWords?: string;
}

/** A unit and its translation as the rules look at them. */
export interface Pair extends PairInput {
  readonly sourceMessage: Message;
  readonly targetMessage: Message;
  /** The texts with markup covered, by `shownText`: the same offsets. */
  readonly sourceShown: string;
  readonly targetShown: string;
  /** The same with blanks for all markup. */
  readonly sourceWords: string;
  readonly targetWords: string;
  /** Whether both texts could be read; where not, nothing is known of their markup. */
  readonly readable: boolean;
}

/** Read both texts of a pair. Every pair has all fields in one order: what reads them is compiled once. */
export function readPair(input: PairInput): Pair {
  const { source, target, sourceLocale, targetLocale, state, context, grammar, accepted } = input;
  const sourceMessage = input.sourceMessage ?? readMessage(source, grammar);
  const targetMessage = input.targetMessage ?? readMessage(target, grammar);
  const sourceShown = input.sourceShown ?? shownText(sourceMessage, grammar);
  const targetShown = shownText(targetMessage, grammar);
  return {
    source,
    target,
    sourceLocale,
    targetLocale,
    state,
    context,
    grammar,
    accepted,
    sourceMessage,
    targetMessage,
    sourceShown,
    targetShown,
    sourceWords: input.sourceWords ?? uncovered(sourceShown),
    targetWords: uncovered(targetShown),
    readable: !isOpaque(sourceMessage) && !isOpaque(targetMessage),
  };
}

/**
 * Write blanks for what stands for markup. Most texts have nothing that does. What cannot be seen inside a number is written
 * as a mark that cannot either: `274&nbsp;000` and `12\.5` are one number each.
 */
export function uncovered(shown: string): string {
  if (!shown.includes(UNSEEN) && !shown.includes(THING)) return shown;
  return shown.replace(IN_NUMBER, (run) => WORD_JOINER.repeat(run.length)).replace(COVERS, " ");
}

const WORD_JOINER = "\u2060";

// The digit before is asked once there is what may stand in a number.
const IN_NUMBER = new RegExp(
  `${UNSEEN}(?<=\\p{Nd}${UNSEEN})${UNSEEN}*(?=[.,\u00A0\u202F\u2009]\\p{Nd})`,
  "gu",
);

const COVERS = new RegExp(`[${UNSEEN}${THING}]`, "gu");
