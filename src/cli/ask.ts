import { createInterface } from "node:readline/promises";

/** Put a question; an empty answer takes the default. Without a default it is asked until answered. */
export type Question = (text: string, byDefault?: string) => Promise<string>;

/** Ask on standard error, so that standard output stays the result alone. */
export async function ask<Answers>(
  work: (question: Question) => Promise<Answers>,
): Promise<Answers> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new AbortController();
  lines.once("close", () => closed.abort());
  try {
    return await work(async (text, byDefault) => {
      const offer = byDefault === undefined ? "" : ` (${byDefault})`;
      for (;;) {
        const options = { signal: closed.signal };
        const answer = (await lines.question(`${text}${offer}: `, options)).trim() || byDefault;
        if (answer !== undefined) return answer;
      }
    });
  } finally {
    lines.close();
  }
}
