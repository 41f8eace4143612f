import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Turkish knows about the ends of its sentences. */
export const tr: SentenceRules = {
  before:
    "Dr., Prof., Doç., Yrd., Av., Sn., Sayın., Org., Alb., Gen., Bnb., Yzb., Tğm., Müh., Mah., Sok., Cad., Blv., Hz., Op., Uzm., Öğr., Gör., Üyesi., vs., örn., Örn., bkz., Bkz., Mr., Mrs., St., Yard., Ecz., Tel., Arş., Ar., Ord., Alm., İng., Fr.",
  number: "No., no., s., sf., md., mad., cilt., C., Şek., Tab., Tel., Nu.",
  inside: "A.Ş., Ltd., Şti., Inc., Co., Corp., T.C., M.Ö., M.S., U.S., Jr., D.C.",
  ends: "vb., vd., etc.",
  starters:
    "acaba ama ancak ayrıca bana bazı belki ben bence beni benim bir biraz biri biz bizim böyle böylece bu buna bunda bundan bunlar bunu bunun burada bütün çok çünkü da daha diğer dolayısıyla eğer en evet fakat gerçekten hala hangi hatta hayır hem henüz hep hepsi her herkes hiç ise işte kendi ki kim kimse mesela ne neden nasıl o olay ona ondan onlar onu onun orada oysa öte önce öyle sadece sanki sen siz son sonra sonuç şimdi şu tabii tüm üstelik ve veya ya yani yine zaten",
  ordinals: "named",
  counted:
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl yüzyılda yüzyılın dünya cumhurbaşkanı murat mehmet abdülhamid selim asliye ağır lig madde maddesi sınıf gün kez sıra sırada",
  examples: [
    ["Prof. Dr. Ali Yılmaz geldi. ", "Atatürk Cad. üzerinde oturuyor."],
    ["19. yüzyılda, 2. Mehmet ve 1. Dünya Savaşı. ", "Bkz. s. 12."],
    ["“Gel!” dedi. ", "Elma, armut vb. ", "Hepsi var. ", "20 kişi geldi."],
  ],
};
