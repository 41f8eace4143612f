/**
 * Matches the line that opens an admonition or a tab of Python-Markdown's extensions: `!!! note "Title"`, `??? tip`, `???+ tip`,
 * `=== "Tab"`. Its first group is all before the title's quotation mark, the second the title. Types are
 * written small: `!!! IMPORTANT` is somebody who shouts.
 */
export const ADMONITION =
  /^((?:!!!|\?\?\?\+?) ?[a-z][\w-]*(?: +[a-z][\w-]*)*(?: +(?="))?|===[!+]? +(?="))(?:"([^"\r\n]*)")?[ \t]*$/;
