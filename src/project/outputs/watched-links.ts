import type { LinkWorld } from "./relink.ts";

/** A question about what a link leads to, with its answer: `["document", path, true]`. */
export type LinkProbe = readonly [of: "document" | "file", path: string, there: boolean];

/** A world that notes what it was asked. */
export interface WatchedLinks extends LinkWorld {
  readonly probes: readonly LinkProbe[];
  /** Whether something was asked that depends on the translations of other documents. */
  readonly open: () => boolean;
}

/**
 * Note what relinking asks, so that a later run can ask the same instead of looking at every link.
 * `anchors` tells whether anchors follow translations.
 */
export function watchLinks(world: LinkWorld, anchors: boolean): WatchedLinks {
  const probes: LinkProbe[] = [];
  let open = false;
  return {
    probes,
    open: () => open,
    documents: {
      get(path) {
        const document = world.documents.get(path);
        probes.push(["document", path, document !== undefined]);
        return document;
      },
    },
    async exists(path) {
      const there = await world.exists(path);
      probes.push(["file", path, there]);
      return there;
    },
    anchor(path, fragment) {
      open ||= anchors;
      return world.anchor(path, fragment);
    },
  };
}

/** Tell whether all questions have the answers that they had. */
export async function sameAnswers(
  world: LinkWorld,
  probes: readonly LinkProbe[],
): Promise<boolean> {
  for (const [of, path, there] of probes) {
    const is =
      of === "document" ? world.documents.get(path) !== undefined : await world.exists(path);
    if (is !== there) return false;
  }
  return true;
}
