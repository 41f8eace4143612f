import type { AdoptedDocument } from "../model/index.ts";
import { formatCount } from "./count.ts";
import { group } from "./group.ts";
import { printable } from "./printable.ts";
import { type Column, makeTable } from "./table.ts";

/** Set the documents that were adopted in a table, a line each. */
export function adoptedDocuments(documents: readonly AdoptedDocument[]): string[] {
  return makeTable(
    [left("translation"), left("locale"), ...FIGURES.map(right)],
    documents.map((document) => [
      printable(document.from),
      document.locale,
      ...figuresOf([document]),
      document.reproduced.whole ? "whole" : percent(document.reproduced.words),
    ]),
  );
}

/** Set what was adopted in a table by locale; what comes back is weighed by the documents' units. */
export function adoptedLocales(documents: readonly AdoptedDocument[]): string[] {
  const groups = group(documents, ({ locale }) => locale);
  return makeTable(
    [left("locale"), right("documents"), ...FIGURES.map(right)],
    groups.map(([locale, found]) =>
      [locale, formatCount(found.length)].concat(
        figuresOf(found),
        percent(
          sum(found, ({ reproduced, units }) => reproduced.words * units) /
            Math.max(
              1,
              sum(found, ({ units }) => units),
            ),
        ),
      ),
    ),
  );
}

const FIGURES = ["units", "translated", "drafts", "kept", "unpaired", "left over", "comes back"];

function figuresOf(documents: readonly AdoptedDocument[]): string[] {
  return [
    sum(documents, ({ units }) => units),
    sum(documents, ({ translated }) => translated),
    sum(documents, ({ drafts }) => drafts),
    sum(documents, ({ kept }) => kept),
    sum(documents, ({ unpairedSource }) => unpairedSource.length),
    sum(documents, ({ unpairedTarget }) => unpairedTarget.length),
  ].map(formatCount);
}

function sum(
  documents: readonly AdoptedDocument[],
  of: (document: AdoptedDocument) => number,
): number {
  return documents.reduce((total, document) => total + of(document), 0);
}

function left(title: string): Column {
  return { title, align: "left" };
}

function right(title: string): Column {
  return { title, align: "right" };
}

function percent(share: number): string {
  // Rounded down: 100 % is all of it.
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
