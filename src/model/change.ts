/**
 * What became of a unit since the last extraction.
 *
 * `same`: the same text at the same place in the order; `moved`: the same text elsewhere;
 * `edited`: another text in its place, with the former text and the likeness from 0 to 1;
 * `revived`: it had gone and is back; `new`; `gone`. `from` is the former key where the author pinned
 * another one: what is kept under it goes by `key` from now on.
 */
export type Change =
  | { readonly type: "same"; readonly key: string; readonly from?: string }
  | { readonly type: "moved"; readonly key: string; readonly was: string; readonly from?: string }
  | {
      readonly type: "edited";
      readonly key: string;
      readonly was: string;
      readonly score: number;
      readonly from?: string;
    }
  | { readonly type: "revived"; readonly key: string; readonly was: string; readonly from?: string }
  | { readonly type: "new"; readonly key: string }
  | { readonly type: "gone"; readonly key: string; readonly was: string };
