import { expect, test } from "vitest";
import { gitlabReport } from "../../src/report/gitlab.ts";
import { bare, figures, finding, many } from "./findings.ts";
import { options } from "./options.ts";

test("the fields that GitLab asks for", () => {
  expect(JSON.parse(gitlabReport(figures([finding()]), { ...options, folder: "web" }))).toEqual([
    {
      description: "de: Expected 12,000 (12.000), found 1.200.",
      check_name: "numbers/value",
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: "major",
      location: { path: "web/locales/de/guide/intro.json", lines: { begin: 12 } },
    },
  ]);
});

test("law: no two entries share a fingerprint, even where findings do", () => {
  const entries: { fingerprint: string }[] = JSON.parse(
    gitlabReport(figures([bare(), bare(), bare(), ...many(5000)]), options),
  );
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(5003);
});
