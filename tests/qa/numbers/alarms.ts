import { checkNumbers, readMentions, showMention } from "../../../src/qa/numbers/index.ts";

/** What is said of an English text and its translation, without what is only mentioned: "rule severity: message". */
export function told(source: string, target: string, locale: string): string[] {
  return alarms(source, target, locale).map(
    ({ rule, severity, message }) => `${rule} ${severity}: ${message}`,
  );
}

/** The same without the messages: "rule severity". */
export function toldBriefly(source: string, target: string, locale: string): string[] {
  return alarms(source, target, locale).map(({ rule, severity }) => `${rule} ${severity}`);
}

/** The mentions of a text, as they are shown. */
export function read(text: string, locale: string): string {
  return readMentions(text, locale).map(showMention).join(" ");
}

function alarms(source: string, target: string, locale: string) {
  return checkNumbers(source, target, "en", locale).findings.filter(
    ({ severity }) => severity !== "info",
  );
}
