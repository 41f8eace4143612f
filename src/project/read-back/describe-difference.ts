import type { ReadBackReason } from "../../model/index.ts";
import type { Difference } from "./locate-slots.ts";

/** What a change outside of all units is, and why no locale file can hold it. */
export interface DescribedDifference {
  readonly outcome: "layout" | "refused";
  readonly reason: ReadBackReason;
  readonly message: string;
}

/**
 * Say what a difference outside of all units is. `source` is the path of the source document: where
 * such a change belongs.
 *
 * White space alone, between blocks or in the frame of a table, is layout: it says nothing.
 */
export function describeDifference(difference: Difference, source: string): DescribedDifference {
  const { kind, leaf, inside, was, is } = difference;
  const type = leaf?.block.type ?? "block";
  const refused = (reason: ReadBackReason, message: string): DescribedDifference => ({
    outcome: "refused",
    reason,
    message,
  });
  const name = names[type] ?? "block";
  const where = `change it in ${source}`;
  if (kind === "added") {
    return refused("added", `Expected the blocks of the source, found another ${name}: ${where}`);
  }
  if (kind === "removed") {
    return refused("removed", `Expected the ${name} ${quote(was)}, found none: ${where}`);
  }
  if (kind === "moved") {
    return refused("moved", `Expected the ${name} ${quote(is)} where the source has it: ${where}`);
  }
  const table = leaf?.path.includes("tableRow") ?? false;
  if (squeeze(was, table) === squeeze(is, table)) {
    return {
      outcome: "layout",
      reason: "spacing",
      message: `White space around the ${name}: a build writes that of the source`,
    };
  }
  const reason = inside || table ? (reasons[type] ?? "structure") : "structure";
  const found = `Expected ${quote(was)}, found ${quote(is)}`;
  if (!inside) return refused(table ? "table" : between(was, is), `${found}: ${where}`);
  return refused(reason, `${found} in the ${name}, outside of any unit: ${where}`);
}

function between(was: string, is: string): ReadBackReason {
  return /^\s*(?:[-+*]|\d+[.)])\s/m.test(was + is) ? "list" : "structure";
}

/** Without white space; in the frame of a table the number of dashes says nothing either. */
function squeeze(text: string, table: boolean): string {
  const squeezed = text.replace(/\s+/g, "");
  return table ? squeezed.replace(/-+/g, "-") : squeezed;
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}

const names: Readonly<Record<string, string>> = {
  paragraph: "paragraph",
  heading: "heading",
  code: "code block",
  html: "HTML block",
  yaml: "front matter",
  toml: "front matter",
  definition: "link definition",
  tableCell: "table cell",
  listItem: "list item",
  thematicBreak: "rule",
  math: "formula",
  line: "line",
  mdxjsEsm: "program block",
  mdxFlowExpression: "expression",
  mdxJsxFlowTag: "component",
  fenceLine: "directive",
};

const reasons: Readonly<Record<string, ReadBackReason>> = {
  heading: "heading",
  code: "code",
  html: "html",
  yaml: "front-matter",
  toml: "front-matter",
  definition: "definition",
  tableCell: "table",
  math: "math",
  mdxjsEsm: "program",
  mdxFlowExpression: "program",
  mdxJsxFlowTag: "program",
};
