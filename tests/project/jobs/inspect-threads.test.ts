import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { type InspectThreads, inspectThreads } from "../../../src/project/jobs/inspect-threads.ts";
import type { ThreadStart } from "../../../src/project/jobs/thread-messages.ts";
import { folder } from "../../cli/calque.ts";

/** Threads of a script that gets `port`. */
function threadsOf(count: number, body: string): InspectThreads {
  const script = join(folder({}), "thread.mjs");
  writeFileSync(script, `import { parentPort as port } from "node:worker_threads";\n${body}\n`);
  const threads = inspectThreads(count, {} as ThreadStart, pathToFileURL(script));
  onTestFinished(() => threads.close());
  return threads;
}

const document = (path: string) => ({ path, namespace: path.replace(".md", "") });

it("gives each thread two documents, and their results to who asked for them", async () => {
  const threads = threadsOf(
    2,
    `const asked = [];
     port.on("message", (question) => {
       asked.push(question);
       // Backwards: an answer is known by its question.
       if (asked.length === 2)
         for (const { id, file } of asked.splice(0).reverse()) port.postMessage({ id, result: file.path });
     });`,
  );
  expect(threads.free()).toBe(true);
  const asked = ["a.md", "b.md", "c.md", "d.md"].map((path) => threads.inspect(document(path)));
  expect(threads.free()).toBe(false);
  expect(await Promise.all(asked)).toEqual(["a.md", "b.md", "c.md", "d.md"]);
  expect(threads.free()).toBe(true);
});

it("has no result of what a thread was at when it ended, and asks it nothing more", async () => {
  const threads = threadsOf(1, `port.on("message", () => process.exit(1));`);
  const asked = [threads.inspect(document("a.md")), threads.inspect(document("b.md"))];
  expect(await Promise.all(asked)).toEqual([undefined, undefined]);
  expect(threads.free()).toBe(false);
  expect(await threads.inspect(document("c.md"))).toBeUndefined();
});

it("has no result where a thread throws, cannot be started, or says that it could not make one", async () => {
  const throwing = threadsOf(1, `port.on("message", () => { throw new Error("no memory"); });`);
  expect(await throwing.inspect(document("a.md"))).toBeUndefined();
  const broken = threadsOf(1, `import "./not-there.mjs";`);
  expect(await broken.inspect(document("a.md"))).toBeUndefined();
  const unable = threadsOf(1, `port.on("message", ({ id }) => port.postMessage({ id }));`);
  expect(await unable.inspect(document("a.md"))).toBeUndefined();
  expect(unable.free()).toBe(true);
});
