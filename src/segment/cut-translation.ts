import type { CarryContext } from "./carry-edit.ts";
import { type CutSentence, cutSentences } from "./cut-sentences.ts";
import { correspond } from "./pair-sentences.ts";
import { readMessage } from "./read-message.ts";

/**
 * Cut a translation into the sentences that answer those of its source, one to one; `undefined` where
 * they do not correspond.
 */
export function cutTranslation(
  source: string,
  translation: string,
  { grammar, sourceLocale, targetLocale }: CarryContext,
): readonly CutSentence[] | undefined {
  const read = (text: string) => readMessage(text, grammar);
  const was = cutSentences(read(source), sourceLocale);
  const cut = cutSentences(read(translation), targetLocale);
  const messages = (sentences: readonly CutSentence[]) => sentences.map(({ text }) => read(text));
  return correspond(messages(was), messages(cut)) ? cut : undefined;
}
