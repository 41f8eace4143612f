import type { Mention } from "../mention.ts";
import { languageOf } from "../../scripts.ts";
import { rational } from "../rational.ts";

/**
 * Take the hour of Swahili "saa 11 jioni" for five in the afternoon where the other text says that time: the day begins
 * at six in the morning there, which is the hour twelve. `text` is what `mentions` were read from. All other mentions
 * stay as they are.
 */
export function swahiliClock(
  mentions: readonly Mention[],
  text: string,
  locale: string,
  others: readonly Mention[],
): readonly Mention[] {
  if (languageOf(locale) !== "sw" || !/\bsaa\s/iu.test(text)) return mentions;
  const times = others.flatMap(({ kind, parts }) => (kind === "time" ? parts : []));
  return mentions.map((mention) => {
    const [part] = mention.parts;
    const hour = part?.value;
    if (part === undefined || mention.kind !== "quantity" || hour?.d !== 1n) return mention;
    if (hour.n < 1n || hour.n > 12n || !/\bsaa\s$/iu.test(text.slice(0, mention.span.start)))
      return mention;
    // Six hours later, before or after noon: the words for the parts of the day say which.
    const minutes = ((hour.n + 6n) % 12n) * 60n;
    const said = times.find(({ value }) => value.d === 1n && value.n % 720n === minutes);
    if (said === undefined) return mention;
    const value = rational(said.value.n);
    return { ...mention, kind: "time", parts: [{ ...part, role: "minutes", value, others: [] }] };
  });
}
