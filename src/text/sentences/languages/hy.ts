import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Armenian knows about the ends of its sentences: the full stop, typed "։" or ":". */
export const hy: SentenceRules = {
  terminators: ":",
  periodContinues: true,
  examples: [
    ["Ի՞նչ ես մտածում: ", "Ոչինչ:"],
    ["Այսպիսով` մոտենում ենք ավարտին։ ", "Տրամաբանությունը հետևյալն է. Պարզություն և աշխատանք։"],
    ["Ապրիլի 24-ին սկսեց անձրևել...Այդպես էլ գիտեի:"],
  ],
};
