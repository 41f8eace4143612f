/**
 * Which engine finds the blocks of a document.
 *
 * - `remark`: remark-parse, the reference, for every document
 * - `auto`: the fast engine where it is installed and certain to agree, else the reference
 * - `fast`: the same, but it has to be installed
 */
export type Parser = "auto" | "fast" | "remark";
