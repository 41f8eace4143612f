import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Gujarati knows about the ends of its sentences. */
export const gu: SentenceRules = {
  before:
    "ડો., ડૉ., પ્રો., શ્રી., સ્વ., રૂ., નં., કિ., મી., મિ., લિ., કં., તા., સં., ઇ., ઈ., પ., દ., ઉ., પૂ., ફાઇ., ઇન્ડ., પં., જિ., મુ., સે., ગુ.",
  initials:
    "એ બી સી ડી ઇ ઈ એફ જી એચ આઇ આઈ જે કે એલ એમ એન ઓ પી ક્યુ ક્યૂ આર એસ ટી યુ યૂ વી ડબલ્યુ ડબલ્યૂ એક્સ વાય વાઇ વાઈ ઝેડ",
  dashesContinue: true,
  examples: [
    ["ડો. પટેલ અને એ. કે. શર્મા આવ્યા. ", "તેઓ ખુશ હતા."],
    ["આ 3.5 ટકા છે. ", "શું તમે આવશો? ", "હા!"],
  ],
};
