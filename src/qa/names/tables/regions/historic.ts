/**
 * Countries, cities and coasts that histories name and no map has any more, and that languages call by names of their own. How to
 * read a line: see `region-forms.ts`.
 */
export const HISTORIC = `
Carthage; de Karthago*; es Cartago; it Cartagine; pt Cartago; nl Carthago; pl Kartagin*; tr Kartaca*; vi Carthage, Các-ta-giơ; ru Карфаген*, карфагенск*; uk Карфаген*, карфагенськ*; ar قرطاج, قرطاجة; fa کارتاژ, قرطاجنه; hi कार्थेज; th คาร์เธจ; ja カルタゴ; ko 카르타고; zh 迦太基; cs Kartág*; sv Karthago*; id Kartago
Constantinople; de Konstantinopel*; es Constantinopla; it Costantinopoli; pt Constantinopla; nl Constantinopel*; pl Konstantynopol*; tr Konstantinopolis*, Kostantiniyye*; vi Constantinople, Constantinopolis; ru Константинопол*, Царьград*; uk Константинопол*, Царгород*; ar القسطنطينية, قسطنطينية; fa قسطنطنیه; hi कुस्तुंतुनिया, कांस्टेंटिनोपल, कॉन्स्टेंटिनोपल, कॉन्स्टैंटिनोपल, क़ुस्तुन्तुनिया; th คอนสแตนติโนเปิล; ja コンスタンティノープル, コンスタンチノープル; ko 콘스탄티노폴리스, 콘스탄티노플; zh 君士坦丁堡; fr Constantinople; cs Konstantinopol*, Cařihrad*; sv Konstantinopel*; id Konstantinopel
Levant; de Levante*; es ~Levante; it ~Levante; pt ~Levante; nl Levant*; pl Lewant*; tr Levant*, Doğu Akdeniz*; vi Levant; ru Левант*; uk Левант*; ar بلاد الشام, الشام, ~المشرق, ليفانت; fa ~شام, شامات, لوانت; hi लेवांत, लेवेंट, लेवंत; th ลิแวนต์, เลแวนต์; ja レバント, レヴァント; ko 레반트; zh 黎凡特; cs Levant*; sv Levanten*; id ~Syam, Levant
Mesopotamia; de Mesopotamien*; fr Mésopotamie; pt Mesopotâmia; nl Mesopotamië*; pl Mezopotami*; tr Mezopotamya*; vi Lưỡng Hà, Mesopotamia; ru Месопотами*, Двуречь*; uk Месопотамі*, Межиріч*; ar بلاد الرافدين, بلاد ما بين النهرين, ما بين النهرين; fa میان‌رودان, بین‌النهرین, بین النهرین; hi मेसोपोटामिया; th เมโสโปเตเมีย; ja メソポタミア; ko 메소포타미아; zh 美索不达米亚; zh-Hant 美索不達米亞; cs Mezopotámi*; sv Mesopotamien*
Prussia; de Preußen*, Preussen*; fr Prusse; es Prusia; pt Prússia; nl Pruisen*; pl Prus*; tr Prusya*; vi ~Phổ, nước Phổ, Vương quốc Phổ; ru Прусси*, прусск*; uk Прусі*, пруськ*; ar بروسيا; fa پروس; hi प्रशिया, प्रुसिया; ja プロイセン, プロシア; ko 프로이센; zh 普鲁士; zh-Hant 普魯士; cs Prusk*; sv Preussen*; id Prusia
`;
