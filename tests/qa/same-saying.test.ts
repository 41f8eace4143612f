import { expect, it } from "vitest";
import { saysTheSame } from "../../src/qa/same-saying.ts";

it.each([
  ["ready", "ready "],
  ["getItems()", "getItems"],
  ['"apt"', "apt"],
  ["Server", "Server（サーバー）"],
  ["clone <your-fork>", "clone <ihr-fork>"],
  ["<HASH>", "<hash>"],
  ["https://docs.yourcompany.com", "https://docs.ihrefirma.com"],
  ["MyProvider.js", "MeinAnbieter.js"],
  ["PARAM_NAME", "NOME_PARAMETRO"],
  ['alt="a red cat"', 'alt="붉은 고양이"'],
  ["<p>I have 11 cats</p>", "<p>Ich habe 11 Katzen</p>"],
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
  ["yourcompany.com", "yourcompny.com"],
  ["summary.md", "zusammenfassung.md"],
  ["mysql", "postgres"],
  ["APP_DEBUG", "APP_TRACE"],
  ["CACHE", "SPEICHER"],
  ['mode="strict"', 'mode="streng"'],
  ['alt="a red cat"', 'title="eine rote Katze"'],
])("%s may not become %s", (source, target) => {
  expect(saysTheSame(source, target)).toBe(false);
});
