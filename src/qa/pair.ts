import type { Message, State, Unit } from "../model/index.ts";
import type { InlineGrammar } from "../segment/inline-grammar.ts";
import { isOpaque, readMessage } from "../segment/read-message.ts";
import { shownText } from "../segment/shown-text.ts";

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
  readonly accepted?: ReadonlyMap<string, string>;
  /** The texts, where they were read already. */
  readonly sourceMessage?: Message;
  readonly targetMessage?: Message;
  readonly sourceShown?: string;
}

/** A unit and its translation as the rules look at them. */
export interface Pair extends PairInput {
  readonly sourceMessage: Message;
  readonly targetMessage: Message;
  /** The texts with markup covered, by `shownText`: the same offsets. */
  readonly sourceShown: string;
  readonly targetShown: string;
  /** Whether both texts could be read; where not, nothing is known of their markup. */
  readonly readable: boolean;
}

/** Read both texts of a pair. */
export function readPair(input: PairInput): Pair {
  const { source, target, grammar } = input;
  const sourceMessage = input.sourceMessage ?? readMessage(source, grammar);
  const targetMessage = input.targetMessage ?? readMessage(target, grammar);
  return {
    ...input,
    sourceMessage,
    targetMessage,
    sourceShown: input.sourceShown ?? shownText(sourceMessage, grammar),
    targetShown: shownText(targetMessage, grammar),
    readable: !isOpaque(sourceMessage) && !isOpaque(targetMessage),
  };
}
