export { identify } from "./identify.ts";
export { pairAcross } from "./pair-across.ts";
export type { AcrossPair, StrayUnit } from "./pair-across.ts";
export { isKey } from "./is-key.ts";
export { mintKey } from "./mint-key.ts";
export type { GoneUnit, Identified, IdentityProblem, KnownUnit, NewUnit } from "./units.ts";
