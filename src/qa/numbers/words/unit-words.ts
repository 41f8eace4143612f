/**
 * Everyday names of units, as newspapers print them and CLDR lacks them: `unit form form`, a blank inside a form is
 * written `_`. By language.
 */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  ar: `
    kilogram كجم كغم كلغ كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كيلو
    pound رطل رطلا أرطال
    foot قدم قدما أقدام
    inch بوصة بوصات إنش
    yard ياردة ياردات
    mile ميل ميلا أميال
    centimeter سنتيمتر سنتيمترا سنتيمترات سنتمتر سم
    millimeter مليمتر مليمترا مليمترات ملم ملليمتر ميليمتر
    acre فدان فدانا أفدنة
    degree درجة درجات
    celsius درجة_مئوية درجات_مئوية
    fahrenheit درجة_فهرنهايت فهرنهايت درجات_فهرنهايت
    kilometer-per-hour كم/ساعة كم_في_الساعة كيلومترا_في_الساعة كيلومتر/ساعة
    mile-per-hour ميلا_في_الساعة ميل/ساعة`,
  cs: `
    kilogram kilo kila kil kilogramů kilogramy
    year letý letá letého letému letém letou letým leté letých letí
    mile míle míli mil mílí mílích
    foot stopa stopy stop stopách
    inch palec palce palců
    pound libra libry liber librách
    yard yard yardy yardů yardech
    degree stupeň stupně stupňů stupních
    celsius stupňů_Celsia stupně_Celsia stupeň_Celsia
    fahrenheit stupňů_Fahrenheita stupně_Fahrenheita
    kilometer-per-hour km/h kilometrů_za_hodinu kilometry_za_hodinu
    mile-per-hour mil_za_hodinu`,
  de: `
    kilogram Kilo Kilos
    pound Pfund
    foot Fuß
    inch Zoll
    mile Meile Meilen
    celsius Grad_Celsius
    fahrenheit Grad_Fahrenheit
    degree Grad
    kilometer Kilometern
    meter Metern
    centimeter Zentimetern
    millimeter Millimetern
    kilometer-per-hour Stundenkilometer Stundenkilometern km/h
    mile-per-hour Meilen_pro_Stunde`,
  en: `
    kilogram kilo kilos
    stone stone
    foot foot feet ft
    inch inch inches
    degree degree degrees
    fahrenheit degrees_Fahrenheit degree_Fahrenheit
    celsius degrees_Celsius degree_Celsius
    pound lb lbs pound pounds
    mile-per-hour mi/h`,
  es: `
    kilogram kilo kilos
    pound libra libras
    foot pie pies
    inch pulgada pulgadas
    yard yarda yardas
    celsius grados_centígrados grados_Celsius grados_C
    degree grado grados
    kilometer-per-hour kilómetros_por_hora kilómetros_a_la_hora km/h
    mile-per-hour millas_por_hora`,
  fa: `
    kilogram کیلو کیلوگرم کیلوگرمی کیلویی
    gram گرم گرمی
    meter متر متری
    centimeter سانتی_متر سانتیمتر سانت سانتیمتری
    millimeter میلی_متر میلیمتر میلیمتری
    kilometer کیلومتر کیلومتری
    foot فوت
    pound پوند پوندی
    inch اینچ اینچی
    mile مایل مایلی
    yard یارد یاردی
    celsius درجه_سانتی_گراد درجه_سانتیگراد درجه_سلسیوس
    fahrenheit درجه_فارنهایت
    kilometer-per-hour کیلومتر_بر_ساعت کیلومتر_در_ساعت
    mile-per-hour مایل_بر_ساعت مایل_در_ساعت`,
  fr: `
    kilogram kilo kilos
    pound livre livres
    foot pied pieds
    inch pouce pouces
    yard yard yards verge verges
    celsius degrés_Celsius degrés_centigrades
    degree degré degrés
    kilometer-per-hour kilomètres_par_heure kilomètres_à_l'heure kilomètres-heure km/heure
    mile-per-hour miles_par_heure miles_à_l'heure milles_à_l'heure
    mile mile miles mille milles`,
  hi: `
    kilogram किलो किलोग्राम किग्रा
    pound पाउंड पौंड
    foot फुट फ़ुट फीट फ़ीट
    inch इंच
    yard गज गज़ यार्ड
    celsius डिग्री_सेल्सियस डिग्री_सेंटीग्रेड
    fahrenheit डिग्री_फ़ारेनहाइट डिग्री_फारेनहाइट
    degree डिग्री
    acre एकड़
    kilometer-per-hour किलोमीटर_प्रति_घंटा किलोमीटर_प्रति_घंटे किमी_प्रति_घंटा किमी_प्रति_घंटे
    mile-per-hour मील_प्रति_घंटा मील_प्रति_घंटे`,
  id: `
    kilogram kilo
    pound pon
    foot kaki
    inch inci inchi
    mile mil
    yard yard yar
    celsius derajat_Celcius derajat_Celsius
    fahrenheit derajat_Fahrenheit
    degree derajat
    mile-per-hour mil_per_jam
    kilometer-per-hour kilometer_per_jam km/jam`,
  it: `
    kilogram chilo chili kg
    pound libbra libbre
    foot piede piedi
    inch pollice pollici
    yard iarda iarde
    celsius gradi_centigradi gradi_Celsius
    degree grado gradi
    kilometer-per-hour chilometri_orari chilometri_all'ora km/h
    mile-per-hour miglia_orarie miglia_all'ora`,
  ja: `
    kilogram キロ キログラム
    pound ポンド
    celsius 度`,
  ko: `
    kilogram 킬로 킬로그램
    kilometer 킬로
    centimeter 센티 센티미터
    millimeter 밀리 밀리미터
    celsius 도
    foot 피트
    acre 에이커`,
  nl: `
    kilogram kilo kilo's
    pound pond
    foot voet
    inch duim
    mile mijl mijlen
    celsius graden_Celsius
    degree graad graden
    kilometer-per-hour kilometer_per_uur kilometer_per_uur km/uur km_per_uur
    mile-per-hour mijl_per_uur`,
  pl: `
    kilogram kilo kilogramów
    year letni letnia letniego letniemu letniej letnią letnim letnie letnich
    pound funt funta funty funtów funtach
    foot stopa stopy stóp
    inch cal cala cale cali calach
    celsius stopni_Celsjusza stopnie_Celsjusza stopień_Celsjusza
    fahrenheit stopni_Fahrenheita stopnie_Fahrenheita
    degree stopień stopnia stopnie stopni stopniach stopniami
    kilometer-per-hour kilometrów_na_godzinę kilometry_na_godzinę km/h km/godz.
    mile-per-hour mil_na_godzinę`,
  pt: `
    kilogram quilo quilos kg
    meter metro metros
    kilometer quilómetro quilómetros quilômetro quilômetros
    pound libra libras
    foot pé pés
    inch polegada polegadas
    yard jarda jardas
    celsius graus_Celsius graus_centígrados
    degree grau graus
    kilometer-per-hour quilómetros_por_hora quilômetros_por_hora
    mile-per-hour milhas_por_hora`,
  ru: `
    year летний летняя летнего летнему летней летнюю летним летнем летние летних
    kilogram кило килограмм килограмма килограммов килограммах килограммами
    pound фунт фунта фунтов фунтах
    foot фут фута футов футах
    inch дюйм дюйма дюймов дюймах
    yard ярд ярда ярдов ярдах
    celsius градусов_Цельсия градуса_Цельсия градус_Цельсия
    fahrenheit градусов_Фаренгейта градуса_Фаренгейта
    degree градус градуса градусов градусах
    kilometer-per-hour километров_в_час километра_в_час км/ч км_в_час
    mile-per-hour миль_в_час мили_в_час`,
  sv: `
    kilogram kilo kilon
    pound pund
    foot fot
    inch tum
    yard yard yards
    mile mile miles engelska_mil
    celsius grader_Celsius
    degree grad grader graders
    kilometer-per-hour kilometer_i_timmen km/tim km/h km/tim.
    mile-per-hour miles_i_timmen mph`,
  th: `
    kilogram กิโลกรัม กิโล กก.
    kilometer กิโลเมตร กิโล
    pound ปอนด์
    centimeter เซนติเมตร เซ็นติเมตร ซม.
    millimeter มิลลิเมตร
    yard หลา
    celsius องศาเซลเซียส
    fahrenheit องศาฟาเรนไฮต์ องศาฟาเรนไฮท์
    degree องศา
    kilometer-per-hour กิโลเมตรต่อชั่วโมง กม./ชม.
    mile-per-hour ไมล์ต่อชั่วโมง`,
  tr: `
    kilogram kilo kiloluk kilogramlık
    pound libre libreden librelik poundluk pound
    foot fit ayak feet
    inch inç inçlik inçe
    yard yarda yard
    mile mil millik mile
    celsius santigrat_derece derece_santigrat derece_Celsius
    fahrenheit fahrenhayt fahrenhayt_derece derece_Fahrenheit
    degree derece derecelik dereceye dereceyi
    kilometer-per-hour km/sa km/saat
    mile-per-hour mil/saat`,
  uk: `
    year річний річна річного річному річної річну річним річні річних
    kilogram кіло кілограм кілограма кілограмів кілограми кілограмах
    pound фунт фунта фунти фунтів
    foot фут фута фути футів
    inch дюйм дюйма дюйми дюймів
    yard ярд ярда ярди ярдів
    celsius градусів_Цельсія градуси_Цельсія градус_Цельсія
    fahrenheit градусів_Фаренгейта градуси_Фаренгейта
    degree градус градуса градуси градусів
    kilometer-per-hour кілометрів_на_годину кілометри_на_годину км/год км_на_годину
    mile-per-hour миль_на_годину`,
  vi: `
    kilogram kí ký kilogam ki-lô-gam
    kilometer kilomet ki-lô-mét cây_số
    meter mét
    centimeter centimet xăng-ti-mét
    pound pound pao cân_Anh
    foot feet foot
    inch inch inches
    mile dặm
    yard yard
    celsius độ_C độ_Celsius
    fahrenheit độ_F độ_Fahrenheit
    degree độ
    kilometer-per-hour km/giờ kilomet/giờ km/h
    mile-per-hour dặm/giờ dặm_một_giờ dặm_mỗi_giờ`,
  zh: `
    kilogram 公斤 千克
    pound 磅
    foot 英尺 呎
    inch 英寸 英吋 吋
    yard 碼 码
    mile 英里 哩
    celsius 攝氏度 摄氏度 度
    fahrenheit 華氏度 华氏度
    degree 度
    kilometer-per-hour 公里/小時 公里/小时 公里每小時 公里每小时
    mile-per-hour 英里/小時 英里/小时 英里每小時 英里每小时`,
};
