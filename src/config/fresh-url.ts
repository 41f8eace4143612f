import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Give a file a URL that changes when the file does: modules are cached by URL. */
export function freshUrl(file: string): string {
  return `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`;
}
