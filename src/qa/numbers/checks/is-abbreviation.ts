import type { Atom } from "../atom.ts";
import type { Matching } from "../match/match-mentions.ts";

/**
 * Whether a code is an abbreviation that a translation may say in words: "P2P" and "B2B", whose figure is a "to" or "for"
 * ("peer to peer"), "2FA" and "3D", which begin with how many there are, "K8s" and "i18n", whose figure counts the letters
 * that are left out. Where a code stands in the translation that nothing of the source answers, it is taken for that one.
 */
export function isAbbreviation({ mention }: Atom, { added }: Matching): boolean {
  const code = mention.code ?? "";
  if (!IN_WORDS.some((form) => form.test(code))) return false;
  return !added.some((other) => other.type === "code");
}

const IN_WORDS: readonly RegExp[] = [
  /^\p{L}{1,3}[24]\p{L}{1,4}$/u,
  /^[2-4]\p{L}{1,3}s?$/u,
  /^\p{L}\d{1,2}\p{L}$/u,
];
