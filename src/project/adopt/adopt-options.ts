/** What an adoption is asked for. */
export interface AdoptOptions {
  /** Files and folders, relative to the project or absolute; without any, the whole project is searched. */
  readonly names?: readonly string[];
  readonly locales: readonly string[];
  /** Where translations lie: a pattern with `{locale}` and `{path}`, relative to the project. */
  readonly from?: string;
  /** The document that the one file of `names` translates, into the one locale. */
  readonly document?: string;
  /** Look in git for the version of the source that each translation was made from. */
  readonly fromGit?: boolean;
  /** Put what is adopted in the place of translations that are there; those go to memory. */
  readonly replace?: boolean;
  /** Write nothing. */
  readonly dryRun?: boolean;
  /** Called before each document, for progress. */
  readonly onDocument?: (path: string, index: number, count: number) => void;
}
