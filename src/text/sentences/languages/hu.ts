import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Hungarian knows about the ends of its sentences. */
export const hu: SentenceRules = {
  before:
    "dr., Dr., prof., Prof., ifj., id., özv., ún., pl., Pl., ill., kb., ld., Ld., vö., ti., tkp., u., u.n., Szt., szt., Mr., St., vs., gr., br., vitéz., ezr., tbk., ált., m.",
  number:
    "sz., old., o., fej., bek., pont., ábra., tábl., tel., Tel., jan., febr., márc., ápr., máj., jún., júl., aug., szept., okt., nov., dec.",
  inside:
    "Kft., Zrt., Nyrt., Bt., Rt., Inc., Ltd., Co., Corp., Jr., U.S., i. e., i. sz., Kr. e., Kr. u., u., krt.",
  ends: "stb., etc., sk.",
  starters:
    "a akkor akik aki ahogy ahol alatt ám amely ami amikor annak az azért azonban azt azóta bár csak de e ebben ekkor ennek ez ezek ezért ezt ezután és ha hanem hiszen hogy hol igen így is itt jelenleg ki kik közben le majd már me meg mert mi miért mindez mindig minden most mit még nagyon nem nincs ő ők olyan ott persze s sem sok szerint szóval tehát te tegnap ugyanakkor úgy után utána vagy van vannak viszont volt",
  ordinals: "open",
  counted:
    "január februar február március április május június július augusztus szeptember október november december század században",
  examples: [
    ["Dr. Kovács 2019. június 12. napján érkezett. ", "A 3. helyen végzett."],
    ["Alma, körte stb. ", "Minden van. ", "Pl. Budapesten él."],
  ],
};
