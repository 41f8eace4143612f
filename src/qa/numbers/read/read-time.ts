import { charClass } from "../lex/chars.ts";
import { hasMark } from "./draft.ts";
import type { Draft, Reading } from "./draft.ts";
import { add, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import type { Token } from "../lex/token.ts";

/** Read a time of day that starts at token `at`: `3:30 pm`, `15 h 30`, `3.40 Uhr`, 오후 3시 반. */
export function readTime(reading: Reading, at: number): Draft | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  let half = halfOfDay(first);
  let i = at;
  if (half !== undefined) i += 1;
  const hourToken = tokens[i];
  const literal = hourToken?.literal;
  const spelled = hourToken?.kind === "word" ? hourToken.word?.cardinal : undefined;
  const value = literal?.value ?? spelled;
  if (hourToken === undefined || value === undefined) return undefined;
  let hours: bigint;
  let minutes = 0n;
  let seconds = rational(0n);
  let end = i + 1;
  let clear = false;
  let decimal: Rational | undefined;
  const colon = tokens[i + 1];
  const after = tokens[i + 2];
  if (
    /^\d{1,2}$/u.test(hourToken.text) &&
    colon?.text === ":" &&
    colon.kind === "sign" &&
    !colon.spaced &&
    after !== undefined &&
    !after.spaced &&
    /^[0-5]\d$/u.test(after.text)
  ) {
    hours = value.n;
    minutes = BigInt(after.text);
    end = i + 3;
    clear = true;
    const second = tokens[end + 1];
    if (tokens[end]?.text === ":" && second !== undefined && /^[0-5]\d$/u.test(second.text)) {
      seconds = rational(BigInt(second.text), 60n);
      end += 2;
    }
    if (hasMark(tokens[end], "hour")) end += 1;
  } else if (
    /^\d{1,2}[.,]\d\d$/u.test(hourToken.text) &&
    (hasMark(tokens[i + 1], "hour") ||
      half !== undefined ||
      halfOfDay(tokens[i + 1]) !== undefined ||
      (reading.lexicon.separators.clock === "." &&
        /^\d\d?\.[0-5]\d$/u.test(hourToken.text) &&
        !isMeasured(tokens[i + 1])))
  ) {
    const [h = "0", m = "0"] = hourToken.text.split(/[.,]/u);
    hours = BigInt(h);
    minutes = BigInt(m);
    end = hasMark(tokens[i + 1], "hour") ? i + 2 : i + 1;
    clear = true;
    // "8.19" may be a chapter as well as a time.
    decimal = literal?.value;
  } else {
    if (value.d !== 1n || literal?.grouped === true) return undefined;
    hours = value.n;
    // "2 saat 10 dakika" is how long something takes.
    const long =
      half === undefined &&
      tokens[i + 1]?.word?.unit !== undefined &&
      charClass(tokens[i + 1]?.text[0]) === 1 &&
      tokens[i + 3]?.word?.unit?.includes("minute") === true;
    if (hasMark(tokens[i + 1], "hour") && !long) {
      end = i + 2;
      const unit = tokens[i + 1]?.word?.unit !== undefined;
      // "2h:30".
      if (tokens[end]?.text === ":" && tokens[end + 1]?.spaced === false) end += 1;
      const next = tokens[end];
      const minute =
        next?.literal?.value ?? (next?.kind === "word" ? next.word?.cardinal : undefined);
      if (hasMark(next, "half") || next?.text === "半" || next?.text === "반") {
        minutes = 30n;
        end += 1;
        clear = true;
      } else if (
        minute !== undefined &&
        minute.d === 1n &&
        minute.n < 60n &&
        (hasMark(tokens[end + 1], "minute") || (unit && /^[0-5]\d$/u.test(next?.text ?? "")))
      ) {
        minutes = minute.n;
        end += hasMark(tokens[end + 1], "minute") ? 2 : 1;
        clear = true;
      }
      clear ||= !unit || half !== undefined;
    }
  }
  if (half === undefined) {
    const next = halfOfDay(tokens[end]);
    // "a la una de la tarde": what takes several words is said of nothing else.
    const long = /\p{L}\s\p{L}/u.test(tokens[end]?.text ?? "");
    if (next !== undefined && (clear || spelled === undefined || long)) {
      half = next;
      end += 1;
      clear = true;
    }
  } else clear = clear || hasMark(tokens[i + 1], "hour");
  // "за 4 дня" is how long something took, "в 4 дня" when it was.
  const day = tokens[end - 1];
  if (
    day?.text === "дня" &&
    half === "pm" &&
    !/^(?:в|у|о|об|к|до|с|з|около|після|после|близько)$/u.test(tokens[at - 1]?.text ?? "")
  )
    return undefined;
  if (!clear || hours > 24n || minutes > 59n) return undefined;
  if (half !== undefined && hours > 12n) half = undefined;
  const raw = hours * 60n + minutes;
  const noon = 720n;
  const set = half === undefined ? raw : half === "am" ? raw % noon : (raw % noon) + noon;
  const open = half === undefined && hours <= 12n;
  const others = open ? [add(rational((raw + noon) % 1440n), seconds)] : [];
  if (decimal !== undefined) others.push(decimal);
  return {
    kind: "time",
    start: at,
    end,
    unit: [],
    vague: false,
    parts: [
      {
        role: "minutes",
        value: add(rational(set), seconds),
        others,
        form: spelled === undefined ? "digits" : "words",
        start: at,
        end,
      },
    ],
  };
}

/** "2.55%", "3.50 juta": no time of day. */
function isMeasured(token: Token | undefined): boolean {
  const { unit, scale } = token?.word ?? {};
  return token?.text === "%" || unit?.includes("percent") === true || scale !== undefined;
}

function halfOfDay(token: Token | undefined): "am" | "pm" | undefined {
  if (hasMark(token, "am")) return "am";
  return hasMark(token, "pm") ? "pm" : undefined;
}
