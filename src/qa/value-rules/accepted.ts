import { acceptanceId } from "../acceptance.ts";
import type { RulePage } from "../rule.ts";

const source = "12,000 soldiers";
const target = "12.500 Soldaten";
const spans = { sourceSpan: { start: 0, end: 6 }, targetSpan: { start: 0, end: 6 } };
const id = acceptanceId({ rule: "numbers/value", ...spans }, source, target);

/** `state/accepted`: acceptances that accept nothing any more. */
export const acceptedRule: RulePage = {
  id: "state/accepted",
  severity: "warning",
  summary: "A finding that was accepted is still there, and the reason is given.",
  explanation:
    "`@key ok <id>` in a locale file accepts one finding of the unit and says why. It names the two mentions that disagree: when either changes, it no longer accepts anything, and a finding that comes back has to be judged anew. Delete the line then.",
  examples: [
    {
      source,
      target,
      targetLocale: "de",
      accepted: { [id]: "The ministry corrected its figure." },
      because: `With \`@key ok ${id}\` in the locale file.`,
    },
    {
      source,
      target: "12.000 Soldaten",
      targetLocale: "de",
      accepted: { [id]: "The ministry corrected its figure." },
      says: [
        `Expected a finding that “ok ${id}” accepts, found none: the texts have changed, the line can go`,
      ],
    },
    {
      source,
      target,
      targetLocale: "de",
      accepted: { [id]: "" },
      says: [`Expected a reason after “ok ${id}”, found none`],
    },
  ],
};
