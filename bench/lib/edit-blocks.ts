/** Leave out a stretch between blank lines, put one in, or exchange two neighbours. */
export function editBlocks(text: string, random: () => number): string {
  const parts = text.split(/(\n[ \t]*\n+)/);
  const count = (parts.length + 1) / 2;
  if (count < 3) return text;
  const at = 2 * Math.floor(random() * (count - 1));
  const kind = random();
  if (kind < 0.35) parts.splice(at, 2);
  else if (kind < 0.65) parts.splice(at, 0, random() < 0.5 ? parts[at]! : "Etwas ganz Neues.", "\n\n");
  else [parts[at], parts[at + 2]] = [parts[at + 2]!, parts[at]!];
  return parts.join("");
}
