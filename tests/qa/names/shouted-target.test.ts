import { expect, test } from "vitest";
import { traceNames } from "../../../src/qa/names/memory/trace-names.ts";

test("a long text in capitals that nobody has put into the script is read in time in step with its length", () => {
  const before = process.cpuUsage();
  traceNames("Marta Lindqvist called.", "HTTP GET POST ".repeat(10_000), "en", "ru");

  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});

test("what is still in the letters of its source tells nothing about names", () => {
  const names = (target: string) =>
    traceNames("Marta Lindqvist called.", target, "en", "ru").names.length;

  expect(names("Then Marta Lindqvist called.")).toBe(0);
  expect(names("Marta Lindqvist called")).toBe(0);
  expect(names("MARTA LINDQVIST CALLED")).toBe(1);
  expect(names("Marta called")).toBe(1);
  expect(names("Звонила Marta Lindqvist.")).toBe(1);
});
