/** A run of text that both have, or only the former, or only the latter. */
export interface DiffPart {
  readonly type: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * Compare two texts word by word.
 *
 * Law: the same and removed parts, joined, are `was`; the same and added parts are `is`. Texts of
 * more than a thousand words and blanks are not aligned within what differs.
 */
export function wordDiff(was: string, is: string): DiffPart[] {
  const a = was.match(/\s+|\S+/g) ?? [];
  const b = is.match(/\s+|\S+/g) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const parts: DiffPart[] = [];
  push(parts, "same", a.slice(0, head));
  align(parts, a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  push(parts, "same", a.slice(a.length - tail));
  return parts;
}

/** The longest common subsequence, as Wagner and Fischer have it. */
function align(parts: DiffPart[], a: readonly string[], b: readonly string[]): void {
  if (a.length > 1000 || b.length > 1000) {
    push(parts, "removed", a);
    push(parts, "added", b);
    return;
  }
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(parts, "same", [a[i++] ?? ""]);
      j++;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      push(parts, "removed", [a[i++] ?? ""]);
    } else push(parts, "added", [b[j++] ?? ""]);
  }
}

function push(parts: DiffPart[], type: DiffPart["type"], words: readonly string[]): void {
  const text = words.join("");
  if (text === "") return;
  const last = parts.at(-1);
  if (last?.type === type) parts[parts.length - 1] = { type, text: last.text + text };
  else parts.push({ type, text });
}
