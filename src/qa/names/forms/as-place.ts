import type { Reading } from "../reading/reading.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import type { FoundName } from "./found-name.ts";

/** What is written as a place may be a club or a firm called after it: Napoli is نابولي, as Naples is. */
export function asPlace(part: string, { places, text, writing }: Reading): FoundName | undefined {
  if (writing.script === "Latn" || writing.script === "Hans") return undefined;
  const sounds = soundsOf(romanize(part));
  if (sounds.length < 4) return undefined;
  for (const { span } of places) {
    const whole = text.slice(span.start, span.end);
    const form = writing.script === "Arab" ? whole.replace(/^[وف]?[بكل]?(?=\p{L}{4})/u, "") : whole;
    const distance = soundDistance(sounds, soundsOf(romanize(form)), writing.script);
    if (distance <= 0.2) return { how: "sound", text: form, ...span, distance: 0.2 + distance };
  }
  return undefined;
}
