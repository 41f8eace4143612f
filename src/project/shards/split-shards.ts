/** Something that is given to one shard or another. */
export interface Weighted {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Split documents into `count` parts of nearly the same size: the largest first, each to the part that
 * is smallest so far (Graham's longest processing time rule: at most a third above the best split).
 *
 * Law: every document is in exactly one part, and the same documents give the same parts on every
 * machine.
 */
export function splitShards(documents: readonly Weighted[], count: number): readonly string[][] {
  const parts = Array.from({ length: count }, () => ({ size: 0, paths: new Array<string>() }));
  const order = documents.toSorted(
    (a, b) => b.size - a.size || (a.path < b.path ? -1 : Number(a.path > b.path)),
  );
  for (const { path, size } of order) {
    let least = parts[0]!;
    for (const part of parts) if (part.size < least.size) least = part;
    least.paths.push(path);
    // An empty document takes its time as well.
    least.size += size + 1;
  }
  return parts.map(({ paths }) => paths.sort());
}
