import type { Mention } from "../mention.ts";
import { show } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Write a mention in one notation for all languages: `12000`, `20000..25000`, `15 percent`,
 * `2500000 USD`, `2024-10-15`, `--10` (a month), `wd1` (Monday), `15:30`, `#1` (first), `1990s`,
 * `c19`, `~1000` (thousands), `COVID19` as `covid19`. A vague mention ends with `?`.
 */
export function showMention(mention: Mention): string {
  const { parts } = mention;
  const of = (role: string): string | undefined => {
    const part = parts.find((item) => item.role === role);
    return part === undefined ? undefined : show(part.value);
  };
  const first = parts[0];
  const value = first === undefined ? "" : show(first.value);
  const unit = mention.unit.length === 0 ? "" : ` ${mention.unit[0] ?? ""}`;
  const end = mention.vague ? "?" : "";
  switch (mention.kind) {
    case "identifier":
      return mention.code ?? "";
    case "range":
      return `${of("from") ?? ""}..${of("to") ?? ""}${unit}${end}`;
    case "date":
      return dateOf(of("year"), of("month"), of("day"), of("weekday")) + end;
    case "time":
      return parts.map((part) => clock(part.value)).join("..");
    case "ordinal":
      return `#${value}${end}`;
    case "decade":
      return parts.map((part) => `${show(part.value)}s`).join(" ");
    case "century":
      return `c${value}`;
    case "approximate":
      return `~${value}${unit}${end}`;
    case "quantity":
    case "percent":
    case "currency":
    case "measure":
    case "fraction":
    default:
      return `${value}${unit}${end}`;
  }
}

/** Minutes since midnight, which may have seconds: 18:30, 1:08:42. */
function clock({ n, d }: Rational): string {
  const seconds = (n * 60n) / d;
  const two = (count: bigint): string => String(count).padStart(2, "0");
  const minutes = `${seconds / 3600n}:${two((seconds / 60n) % 60n)}`;
  return seconds % 60n === 0n ? minutes : `${minutes}:${two(seconds % 60n)}`;
}

function dateOf(year?: string, month?: string, day?: string, weekday?: string): string {
  if (weekday !== undefined) return `wd${weekday}`;
  const two = (text: string | undefined): string => (text ?? "").padStart(2, "0");
  if (month === undefined) return day === undefined ? (year ?? "") : `--?-${two(day)}`;
  return `${year ?? "-"}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
}
