import { expect, it } from "vitest";
import { saysTheSame } from "../../src/qa/same-saying.ts";

it.each([
  ["ready", "ready "],
  ["getItems()", "getItems"],
  ['"apt"', "apt"],
  ["Server", "Server（サーバー）"],
  ["clone <your-fork>", "clone <ihr-fork>"],
  ["<HASH>", "<hash>"],
  ["{verb}_{object}", "{動詞}_{目的語}"],
  ["leave blank", "nichts eintragen"],
  ["Process Object", "プロセスオブジェクト"],
])("%s may become %s", (source, target) => {
  expect(saysTheSame(source, target)).toBe(true);
});

it.each([
  ["npm ci", "npm cl"],
  ["port", "puerto"],
  ["asar:", "asar :"],
  ["clone <your-fork>", "klone <ihr-fork>"],
  ["<div>", "<div class=x>"],
  ["a b", "…"],
  ["--inspect", "-inspect"],
  ["git push", "git-push"],
  ["<style>", "<tyle>"],
  ["<meta>", "< meta>"],
  ["{{% param version %}}", "{{% wert version %}}"],
  ["{% aside %}", "{% abseits %}"],
  ["render", "render(entry)"],
])("%s may not become %s", (source, target) => {
  expect(saysTheSame(source, target)).toBe(false);
});
