export { identify } from "./identify.ts";
export { isKey, mintKey } from "./mint-key.ts";
export type { GoneUnit, Identified, IdentityProblem, KnownUnit, NewUnit } from "./units.ts";
