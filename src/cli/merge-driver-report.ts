import type { MergeDriverSetup } from "../project/merge-driver-setup.ts";
import { printable } from "../report/index.ts";

/** Say what became of the merge driver, and what is left to do. */
export function mergeDriverReport({ attributes, command, state }: MergeDriverSetup): string {
  const lines = [
    attributes.length === 0
      ? ".gitattributes names the merge driver already."
      : `Added to .gitattributes, to be committed: ${printable(attributes.join(", "))}`,
  ];
  const byHand = `git config merge.calque.driver '${printable(command).replaceAll("'", `'\\''`)}'`;
  if (state === "registered") {
    lines.push(
      "Registered the merge driver in this clone. Each other clone needs calque init --merge-driver once.",
    );
  } else if (state === "present") lines.push("The merge driver is registered in this clone.");
  else if (state === "other") {
    lines.push(
      "git has another merge.calque.driver here, which stays. To replace it:",
      `  ${byHand}`,
    );
  } else lines.push("Found no git repository here. In each clone, run:", `  ${byHand}`);
  return `${lines.join("\n")}\n`;
}
