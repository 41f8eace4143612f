import { setImmediate } from "node:timers/promises";

/** After so many items other work has its turn. */
const BREATH = 16;

/**
 * Load items in order, a few ahead of the one that is worked on, so that the parser's thread and
 * this one are busy at the same time. At most `depth` are held.
 */
export async function* ahead<Item, Loaded>(
  items: readonly Item[],
  load: (item: Item) => Promise<Loaded>,
  depth = 2,
): AsyncGenerator<Loaded> {
  const loading: Promise<Loaded>[] = [];
  let next = 0;
  let count = 0;
  const fill = (): void => {
    while (next < items.length && loading.length < depth) {
      const promise = load(items[next++] as Item);
      // A failure is thrown where its turn comes; until then it must not count as unhandled.
      promise.catch(() => undefined);
      loading.push(promise);
    }
  };
  for (fill(); loading.length > 0; fill()) {
    // Work that never waits would keep timers, and what native code has to free, waiting.
    if (++count % BREATH === 0) await setImmediate();
    const loaded = await loading.shift();
    fill();
    yield loaded as Loaded;
  }
}
