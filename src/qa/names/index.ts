export { checkNames, inspectNames, type NameInspection, type NameOptions } from "./check-names.ts";
export { explainNames, type NameMatch, type NameReading } from "./explain-names.ts";
export type { NameFinding, NamePlace, NameRule } from "./name-finding.ts";
export {
  createNameMemory,
  type NameForm,
  type NameMemory,
  type NameStanding,
} from "./name-memory.ts";
export type { PlaceMention } from "./place.ts";
export { readNames } from "./read-names.ts";
export { readPlaces } from "./read-places.ts";
export type { NameKind, SourceName } from "./source-name.ts";
export { formsFor, type Glossary, type GlossaryTerm } from "./glossary.ts";
export { type GlossaryProblem, readGlossary } from "./read-glossary.ts";
export { type ListedForm, type ListedName, listNames, type NamedUnit } from "./list-names.ts";
export { printGlossary } from "./print-glossary.ts";
export { extendGlossary } from "./extend-glossary.ts";
