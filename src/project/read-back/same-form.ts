import { eolOf } from "../../text/eol.ts";

/**
 * Bring an edited text into the form that a build writes: its line endings, no byte order mark.
 *
 * `notes` say what that changed. A built text with several kinds of line endings is no form to follow.
 */
export function sameForm(
  edited: string,
  built: { readonly text: string; readonly bom: boolean },
): { readonly text: string; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const bom = edited.startsWith("\uFEFF");
  let text = bom ? edited.slice(1) : edited;
  if (bom !== built.bom) {
    notes.push(
      bom
        ? "It begins with a byte order mark: a build writes none"
        : "Its byte order mark is gone: a build writes it",
    );
  }
  const eol = eolOf(built.text);
  const plain = built.text.replaceAll(eol, "");
  if (!/[\r\n]/.test(plain)) {
    const unified = text.replace(/\r\n|\n|\r/g, eol);
    if (unified !== text) {
      notes.push(
        `Its lines end otherwise: a build writes ${eol === "\n" ? "LF" : eol === "\r\n" ? "CRLF" : "CR"}`,
      );
    }
    text = unified;
  }
  return { text, notes };
}
