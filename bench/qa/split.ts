/** The articles that rules may be tuned on. All others are the test part: never tune on them. */
const DEVELOPMENT = new Set([
  "accessibility-best-practices-for-your-project.md",
  "best-practices.md",
  "building-community.md",
  "code-of-conduct.md",
  "finding-users.md",
  "getting-paid.md",
]);

/** Whether a document of the published translations belongs to the development part. */
export function isDevelopment(document: string): boolean {
  return DEVELOPMENT.has(document) || document.startsWith("src/");
}
