/** What a member's key is: the key of a unit, or an annotation of one. */
export interface KeyParts {
  /** The key of the unit. */
  readonly key: string;
  /** `""` for `@key`, `was` for `@key was`, `undefined` for the key itself. */
  readonly annotation?: string;
}

/**
 * Take the key of a member apart. `@@locale`, a key that starts with two signs, is no annotation.
 */
export function splitKey(name: string): KeyParts {
  const match = /^@([^@ ][^ ]*)(?: (.+))?$/su.exec(name);
  if (match === null) return { key: name };
  return { key: match[1] ?? "", annotation: match[2] ?? "" };
}

/** Put the name of an annotation together: `@key`, `@key was`. */
export function annotationKey(key: string, annotation: string): string {
  return annotation === "" ? `@${key}` : `@${key} ${annotation}`;
}
