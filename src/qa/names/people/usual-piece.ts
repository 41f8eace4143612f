import type { Piece, Reading } from "../reading/reading.ts";
import { sameFolded } from "../forms/same-form.ts";
import { fold } from "../reading/token.ts";

/**
 * Find the first piece of a translation that is a form of a name, as the document has it.
 *
 * Law: it is what looking through all pieces finds. Where the form is in Latin letters its place is told from the
 * tokens alone, and the text need not be cut into pieces: most names stay as they are.
 */
export function usualPiece(
  form: string,
  reading: Pick<Reading, "tokens" | "writing" | "pieces">,
): Pick<Piece, "text" | "start" | "end"> | undefined {
  const { tokens, writing } = reading;
  const latin = writing.script === "Latn";
  if (!latin && (writing.capitals || !/^[A-Za-z]+$/.test(form))) return amongPieces(form, reading);
  // Without endings that are listed, a form begins as the name does.
  const first = latin && !writing.inflected && ASCII.test(form) ? form[0]!.toLowerCase() : "";
  const folded = fold(form);
  for (const [at, token] of tokens.entries()) {
    if (token.gap === "-" && token.latin && !token.capital && tokens[at - 1]?.capital === true) {
      return amongPieces(form, reading);
    }
    // iOS14: the name without its figure is a piece, too.
    if (!latin && token.latin && /\d$/.test(token.text)) return amongPieces(form, reading);
    if (!token.latin) {
      // What else is cut out of such a token, the pieces tell.
      if (latin ? token.capital : /[a-z]/.test(token.folded)) return amongPieces(form, reading);
      if (!latin) continue;
    }
    if (token.folded.startsWith(first) && sameFolded(token.folded, folded, writing)) return token;
  }
  return undefined;
}

const ASCII = /^[\0-\x7f]+$/;

function amongPieces(
  form: string,
  { pieces, writing }: Pick<Reading, "pieces" | "writing">,
): Piece | undefined {
  const folded = fold(form);
  return pieces.find((piece) => sameFolded(piece.folded, folded, writing));
}
