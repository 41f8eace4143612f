import type { FlatFile } from "../../catalog/index.ts";
import type { Place, Span, Unit } from "../../model/index.ts";
import { alignOffset } from "../../text/align-offset.ts";
import { type LineMap, lineMap } from "../../text/line-map.ts";
import type { Project } from "../project.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";

/** Where units stand in their source document. */
export interface SourcePlaces {
  of(unit: Unit, mark?: Span): Place;
}

/**
 * Give the place of a unit, or of a part of its text, in the source. The place of a
 * whole unit is the same object each time.
 */
export function sourcePlaces({ config }: Project, document: KeyedDocument): SourcePlaces {
  const file = `${config.source}/${document.path}`;
  const { text, slots } = document.document;
  const whole = new Map<Unit, Place>();
  let lines: LineMap | undefined;
  return {
    of(unit, mark) {
      if (mark !== undefined) return find(unit, mark);
      const known = whole.get(unit) ?? find(unit);
      whole.set(unit, known);
      return known;
    },
  };

  function find(unit: Unit, mark?: Span): Place {
    lines ??= lineMap(text);
    const slot = slots[unit.slot];
    const start = slot?.span.start ?? 0;
    const raw = text.slice(start, slot?.span.end ?? start);
    const before = unit.part === 0 ? 0 : Math.max(0, slot?.text.indexOf(unit.text) ?? 0);
    const at = start + alignOffset(raw, slot?.text ?? "", before + (mark?.start ?? 0));
    return place(file, lines.at(at), unit.text, mark);
  }
}

/** Where translations stand in their locale file. */
export interface TargetPlaces {
  of(key: string, target: string, mark?: Span): Place;
}

/** Give the place of a translation, or of a part of it, in its locale file. */
export function targetPlaces(catalog: LoadedCatalog): TargetPlaces {
  const members: FlatFile | undefined = catalog.members;
  let lines: LineMap | undefined;
  return {
    of(key, target, mark) {
      const member = members?.byKey.get(key);
      if (!members || !member)
        return place(catalog.file.file, { line: 1, column: 1 }, target, mark);
      lines ??= lineMap(members.text);
      const raw = members.text.slice(member.valueSpan.start + 1, member.valueSpan.end);
      const at = member.valueSpan.start + 1 + jsonOffset(raw, mark?.start ?? 0);
      return place(catalog.file.file, lines.at(at), target, mark);
    },
  };
}

function place(
  file: string,
  at: { line: number; column: number },
  excerpt: string,
  mark?: Span,
): Place {
  return { file, ...at, excerpt, ...(mark === undefined ? {} : { mark }) };
}

/** Where a character of a JSON string's value stands in the string as written. */
function jsonOffset(raw: string, index: number): number {
  let at = 0;
  for (let read = 0; read < index && at < raw.length; read++) {
    at += raw[at] === "\\" ? (raw[at + 1] === "u" ? 6 : 2) : 1;
  }
  return at;
}
