import type { Token } from "../lex/token.ts";
import type { Rational } from "../rational.ts";

/**
 * Tell whether a word for twelve multiplies what stands before it: "twenty dozen, half a dozen" is no dozen of dozens; 3打2
 * and 10打敗 are a fight.
 */
export function isDozen(scale: Rational | undefined, next: Token | undefined): boolean {
  return (
    scale?.n !== 12n &&
    next?.kind !== "number" &&
    !/^[败敗赢贏破击擊平到入进進死伤傷出开開算]/u.test(next?.text ?? "")
  );
}
