/**
 * Write out the forms of words that are declined alike: each line is a value and its stems (`5 п'ят`),
 * each stem takes every ending. The result is a list of values as in a `WordTable`.
 */
export function decline(stems: string, endings: string): string {
  const tails = endings.split(/\s+/u).filter(Boolean);
  return stems
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [value = "", ...forms] = line.split(/\s+/u);
      return [value, ...forms.flatMap((stem) => tails.map((tail) => stem + tail))].join(" ");
    })
    .join("\n");
}

/**
 * Write out what the compounds of tens and ones start with ("сорокачетырёх-летний"): each ten with
 * each one, joined by `join`, the ones first where `onesFirst`. Whole words where `end` is empty.
 */
export function joinTens(
  tens: readonly string[],
  ones: readonly (readonly string[])[],
  join = "",
  onesFirst = false,
  end = "-",
): string {
  return tens
    .flatMap((ten, i) => [
      `${(i + 2) * 10} ${ten}${end}`,
      ...ones.map((forms, k) => {
        const words = forms.map((one) =>
          onesFirst ? `${one}${join}${ten}${end}` : `${ten}${join}${one}${end}`,
        );
        return `${(i + 2) * 10 + k + 1} ${words.join(" ")}`;
      }),
    ])
    .join("\n");
}
