import type { Code, CodeKind, Message } from "../model/index.ts";
import { readAttributes } from "../segment/read-attributes.ts";

/** What Markdown writes for a tag: a reader sees the same. */
export interface Twin {
  readonly kind: CodeKind;
  /** The destination of a link or an image. */
  readonly target?: string;
}

/** Tell what Markdown would write in place of an opening tag of HTML or JSX: `**` for `<strong>`, a link for `<a href>`. */
export function twinOf({ kind, type, raw }: Code): Twin | undefined {
  if ((kind !== "html" && kind !== "jsx") || type === "close") return undefined;
  const name = /^<([a-z]+)(?=[\s/>])/.exec(raw)?.[1];
  const twin = name === undefined ? undefined : TWINS[name];
  if (twin !== "link" && twin !== "image") return twin && { kind: twin };
  const target = readAttributes(raw).get(twin === "link" ? "href" : "src");
  return target === undefined ? undefined : { kind: twin, target };
}

/** Find the tags of a message that stand for one kind of Markdown. */
export function twinsOf(message: Message, kind: CodeKind): Code[] {
  return message.filter(
    (part): part is Code => typeof part !== "string" && twinOf(part)?.kind === kind,
  );
}

const TWINS: Readonly<Record<string, CodeKind>> = {
  a: "link",
  b: "strong",
  br: "hard-break",
  code: "code-span",
  del: "delete",
  em: "emphasis",
  i: "emphasis",
  img: "image",
  s: "delete",
  strong: "strong",
};
