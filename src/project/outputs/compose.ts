import type { Choice, Chooser } from "../../catalog/index.ts";
import type { Unit } from "../../model/index.ts";
import {
  foreignConstructs,
  type ForeignConstruct,
  mayBeForeign,
} from "../../segment/foreign-constructs.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { Harmless } from "./kept-proofs.ts";
import type { Project } from "../project.ts";
import { slotTexts } from "./slot-texts.ts";

/** The texts that i18next chose for one document in one locale, slot by slot. */
export interface Composition {
  /** Slot index → the text that takes its place. Slots that show their source are not in it. */
  readonly targets: ReadonlyMap<number, string>;
  /** The choice for each unit that a translation answers. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Translations kept out because they bring in what their source does not have. */
  readonly unsafe: readonly {
    readonly unit: Unit;
    readonly choice: Choice;
    readonly constructs: readonly ForeignConstruct[];
  }[];
}

/**
 * Choose the text of every unit for a locale, and put the sentences of a slot together.
 *
 * i18next chooses, along the locale's fallback chain. A text with a construct that its source unit
 * does not have (raw HTML, a `javascript:` link, an expression, a bidi control) does not answer, and is
 * not looked for where `harmless` recalls that there is none.
 */
export function compose(
  project: Project,
  document: KeyedDocument,
  chooser: Chooser,
  locale: string,
  allowUnsafe: boolean,
  harmless?: Harmless,
): Composition {
  const choices = new Map<string, Choice>();
  const unsafe: Composition["unsafe"][number][] = [];
  for (const unit of document.units) {
    const choice = chooser.choose(locale, document.namespace, unit.key);
    if (choice === undefined) continue;
    choices.set(unit.key, choice);
    if (allowUnsafe || choice.text === unit.text || !mayBeForeign(choice.text)) continue;
    const id = harmless?.idOf(unit, choice.text, choice.locale);
    if (id !== undefined && harmless?.has(id)) continue;
    const constructs = foreign(document, unit, choice);
    if (constructs.length > 0) {
      unsafe.push({ unit, choice, constructs });
      choices.delete(unit.key);
    } else if (id !== undefined) harmless?.add(id);
  }
  return { targets: slotTexts(project, document, choices, locale), choices, unsafe };
}

function foreign(document: KeyedDocument, unit: Unit, choice: Choice): readonly ForeignConstruct[] {
  const { messages } = document;
  // A character that nobody sees is an error of the check, but no danger: the words stay.
  return foreignConstructs(
    messages.read(unit.text, unit.context),
    messages.read(choice.text, unit.context),
    choice.locale,
  ).filter(({ kind }) => kind !== "invisible-character");
}
