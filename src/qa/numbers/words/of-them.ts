/**
 * How languages say that a number is a part of the one before it ("61 bodies, 12 of them children"):
 * what stands right before or right after the number of the part. For a speaker to read and correct.
 */
export const OF_THEM: Readonly<Record<string, string>> = {
  en: "of them|of whom|of which|of these|of those|among them|including",
  de: "davon|darunter|von denen|von ihnen",
  es: "de ellos|de ellas|de los cuales|de las cuales|entre ellos|entre ellas|de estos|de estas",
  fr: "dont|d'entre eux|d'entre elles|parmi eux|parmi lesquels",
  it: "di cui|dei quali|delle quali|di loro|tra cui|di questi|di queste",
  pt: "deles|delas|dos quais|das quais|entre eles|entre elas|destes|destas",
  nl: "van wie|waarvan|onder wie|van hen|daarvan|waaronder",
  sv: "varav|av dem|däribland|bland dem",
  pl: "w tym|z czego|z nich|spośród nich|z których",
  cs: "z toho|z nich|včetně|mezi nimi|z nichž",
  ru: "из них|в том числе|среди них|из которых",
  uk: "з них|із них|серед них|зокрема|з яких|у тому числі",
  tr: "bunların|bunlardan|bunlarin|aralarında",
  ar: "منهم|منها|بينهم|بينها|من بينهم|من بينها|بما في ذلك",
  fa: "از آنان|از آنها|از آن‌ها|از این تعداد|که از",
  hi: "जिनमें से|जिनमें|उनमें से|इनमें से|इनमें",
  id: "di antaranya|termasuk|di antara mereka",
  vi: "trong đó|trong số đó|bao gồm",
  th: "ในจำนวนนี้|ในจำนวนนั้น",
  ja: "うち|そのうち",
  ko: "이 중|이 가운데|그중|그 중|그 가운데|이들 중|이들 가운데",
  zh: "其中|當中|当中",
};
