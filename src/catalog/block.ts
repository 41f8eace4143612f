import { annotationKey, splitKey } from "./annotation.ts";
import type { FlatFile, Member } from "./flat-file.ts";
import type { Piece } from "./piece.ts";

/** A member and the file that holds it. */
export interface Held {
  readonly file: FlatFile;
  readonly member: Member;
}

/** All that a file says about one unit. */
export interface Block {
  readonly key: string;
  /** The translation. */
  readonly target: Held | undefined;
  /** By the name of the annotation, `""` for `@key`; in the order of the file. */
  readonly annotations: ReadonlyMap<string, Held>;
}

/** Gather the members of a file into blocks, in the order of each block's first member. */
export function collectBlocks(file: FlatFile | undefined): ReadonlyMap<string, Block> {
  const blocks = new Map<string, { target?: Held; annotations: Map<string, Held> }>();
  if (file === undefined) return new Map();
  for (const member of file.members) {
    const { key, annotation } = splitKey(member.key);
    let block = blocks.get(key);
    if (block === undefined) {
      block = { annotations: new Map() };
      blocks.set(key, block);
    }
    const held = { file, member };
    if (annotation === undefined) block.target = held;
    else block.annotations.set(annotation, held);
  }
  return new Map(
    Array.from(blocks, ([key, { target, annotations }]) => [key, { key, target, annotations }]),
  );
}

/** The value of an annotation, if the block has it. */
export function annotationOf(block: Block | undefined, name: string): string | undefined {
  return block?.annotations.get(name)?.member.value;
}

/** The translation of a block, `""` where there is none. */
export function targetOf(block: Block | undefined): string {
  return block?.target?.member.value ?? "";
}

/**
 * Lay out the lines of one unit: source, former source, state, note, what else there is, and last
 * the translation. `annotations` says what each known line has to read; a line that keeps its key and
 * value keeps its bytes.
 */
export function blockPieces(
  key: string,
  annotations: ReadonlyMap<string, string>,
  target: string,
  block: Block | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  for (const [name, value] of annotations) {
    pieces.push(piece(annotationKey(key, name), value, key, block?.annotations.get(name)));
  }
  pieces.push(piece(key, target, key, block?.target));
  return pieces;
}

function piece(key: string, value: string, group: string, from: Held | undefined): Piece {
  return from === undefined ? { key, value, group } : { key, value, group, from };
}
