import { posix } from "node:path";
import { outputPath } from "../../config/index.ts";
import { likelyDestinations } from "../../parse/find-destinations.ts";
import { syntaxOf } from "../../parse/syntax-of.ts";
import { type Replacement, splice } from "../../text/splice.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/** What links of a localized document lead to. */
export interface Relinked {
  readonly text: string;
  /** What was written anew, by spans of the text that was given. */
  readonly replacements: readonly Replacement[];
  /** Files of the source folder that it shows or links to, relative to the source folder. */
  readonly assets: readonly string[];
}

/** What `relink` asks about the project. */
export interface LinkWorld {
  /** Documents by their path within the source folder. */
  readonly documents: Pick<ReadonlyMap<string, SourceFile>, "get">;
  /** Whether there is a file at a path relative to the project. */
  exists(path: string): Promise<boolean>;
  /** The anchor that stands for a fragment in the localized form of a document, if it is another. */
  anchor(document: string, fragment: string): Promise<string | undefined>;
}

/**
 * Keep the links of a localized document right from where it is put.
 *
 * A link between documents, or to a file of the source folder that is copied along, is right as it
 * stands and keeps its bytes. One that leads to a file outside the source folder, or to a file that
 * is not copied, is written anew, and so is a fragment whose heading has another anchor now.
 * Links to what does not exist, to the web and from the root of a site are left alone.
 */
export async function relink(
  project: Project,
  world: LinkWorld,
  file: SourceFile,
  locale: string,
  text: string,
): Promise<Relinked> {
  const syntax = syntaxOf(file.path);
  const assets: string[] = [];
  if (syntax === "txt") return { text, replacements: [], assets };
  const rewritten = new Map<string, (html: boolean) => string>();
  for (const raw of likelyDestinations(text)) {
    const link = readLink(raw);
    const next = link && (await destination(link.path, link.fragment));
    if (link && next) rewritten.set(raw, (html) => write(next, link.rest, html));
  }
  // Most documents end here: only where something must change are destinations found for certain.
  if (rewritten.size === 0) return { text, replacements: [], assets };
  const replacements: Replacement[] = [];
  for (const { span, html } of await project.reader.destinations(text, syntax)) {
    const next = rewritten.get(text.slice(span.start, span.end));
    if (next) replacements.push({ span, text: next(html) });
  }
  return { text: splice(text, replacements).text, replacements, assets };

  /** The path and fragment to write instead, relative to the output; `undefined` to leave it. */
  async function destination(
    path: string,
    fragment: string,
  ): Promise<{ path: string; fragment: string } | undefined> {
    const { config } = project;
    const inSource =
      path === "" ? file.path : posix.normalize(posix.join(posix.dirname(file.path), path));
    const document = world.documents.get(inSource);
    if (document) {
      const anchor = fragment === "" ? undefined : await world.anchor(document.path, fragment);
      return anchor === undefined || anchor === fragment ? undefined : { path, fragment: anchor };
    }
    const inProject = posix.normalize(posix.join(config.source, inSource));
    if (inProject.startsWith("../") || !(await world.exists(inProject))) return undefined;
    if (!inSource.startsWith("../") && config.assets === "copy") {
      assets.push(inSource);
      return undefined;
    }
    if (config.links === "keep") return undefined;
    const from = posix.dirname(outputPath(config.out, locale, file.path));
    return { path: posix.relative(from, inProject) + (path.endsWith("/") ? "/" : ""), fragment };
  }

  function write(link: { path: string; fragment: string }, rest: string, html: boolean): string {
    const path = encodeURI(link.path).replace(
      /[()#?]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    const fragment =
      link.fragment === "" ? "" : `#${link.fragment.replace(/[\s()<>#%"]/gu, encodeURIComponent)}`;
    const all = path + rest + fragment;
    return html ? all.replace(/&/g, "&amp;").replace(/"/g, "&quot;") : all;
  }
}

/** Take a relative destination apart; `undefined` for the web, a site's root, and templates. */
function readLink(raw: string): { path: string; rest: string; fragment: string } | undefined {
  if (raw === "" || /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(raw) || /[{}<>\n]/.test(raw))
    return undefined;
  const parts = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(raw);
  if (!parts) return undefined;
  try {
    return {
      path: decodeURIComponent((parts[1] ?? "").replace(/\\([!-/:-@[-`{-~])/g, "$1")),
      rest: parts[2] ?? "",
      fragment: decodeURIComponent(parts[3] ?? ""),
    };
  } catch {
    return undefined;
  }
}
