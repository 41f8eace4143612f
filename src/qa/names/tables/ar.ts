/**
 * Arabic. Written without vowel signs; the article and the joined particles (و ف ب ل ك) are read off by
 * the engine, so `روسي*` finds والروسية. `*` stands for an ending of up to six letters.
 */
export const AR = `
002 أفريقي*, إفريقي*, أفريقيا
142 آسيوي*, آسيا
150 أوروبي*, أوروبا, أوربا
EU الاتحاد الأوروبي
UN الأمم المتحدة
US الولايات المتحدة, أمريكا, أميركا, أمريكي*, أميركي*
GB المملكة المتحدة, بريطانيا, بريطاني*
gbeng إنجلترا, إنكلترا, إنجليزي*, إنكليزي*
AE الإمارات, إماراتي*
AF أفغاني*
AT نمساوي*
AU أسترالي*
BE بلجيكي*
BR برازيلي*
CA كندي*
CH سويسري*
CL تشيلي*, شيلي*
CN صيني*, الصين
CZ تشيكي*, التشيك
DE ألماني*, ألمان
DK دنماركي*
DO جمهورية الدومينيكان, الجمهورية الدومينيكية, الجمهورية الدومينيكانية, الدومينيكان, دومينيكي*
FM ميكرونيزي*, ميكرونيسي*
EG مصري*, مصر
ES إسباني*, أسباني*, إسبانيا, أسبانيا
FR فرنسي*
GR يوناني*, اليونان
HU مجري*, هنغاري*, هنغاريا
IE إيرلندي*, أيرلندي*
IL إسرائيلي*
IN هندي*, الهند
IQ عراقي*
IR إيراني*
IT إيطالي*
JO أردني*
JP ياباني*
KP كوريا الشمالية, كوري* شمالي*, كوري* الشمالي*
KR كوريا الجنوبية, كوري* جنوبي*, كوري* الجنوبي*, ~كوريا, ~كوري*
KW كويتي*
LB لبناني*
LY ليبي*
MK مقدونيا الشمالية, مقدوني*
ML ~مالي
MX المكسيك, مكسيكي*
NL هولندي*, هولندا
NO نرويجي*
OM ~عمان
PL بولندي*
PS فلسطيني*, فلسطين
PT برتغالي*
QA ~قطر, قطري*
RO روماني*
RU روسي*
SA سعودي*, السعودية
SD سوداني*
SE سويدي*
SY سوري*, سوريا, سورية
TR تركي*
TW تايواني*
UA أوكراني*
VN فيتنامي*
YE ~يمني*
ZA جنوب أفريقيا, جنوب إفريقيا
Kyiv كييف
Beijing بكين
Moscow موسكو
Washington واشنطن, مقاطعة كولومبيا
Seoul ~سول, ~سيول, سيئول
TD ~تشاد
BZ ~بليز
WF ~واليس, واليس وفوتونا
Juneau ~جوني, ~جونو
Jujuy ~جوجو, خوخوي
Lomé ~لومي
Ceuta ~سيتا, سبتة
Canton_Island ~كانتون
El_Aaiún ~العيون
New_Delhi نيودلهي
Guayaquil غواياكيل, غواياكويل
Yangon يانغون, رانغون
UY أوروغواي, أوروجواي
IS أيسلندا, آيسلندا
TZ تنزانيا
KG قرغيزستان, قيرغيزستان
Munich ميونخ, ميونيخ
Milan ميلانو
Geneva جنيف
Venice ~البندقية, مدينة البندقية, فينيسيا
Florence فلورنسا
Naples نابولي
Cologne كولونيا
Saint_Petersburg سان بطرسبرغ, سانت بطرسبرغ
The_Hague لاهاي
Crimea القرم
Kursk كورسك
Siberia سيبيريا
Mumbai مومباي, بومباي
Frankfurt فرانكفورت
Kharkiv خاركيف
Odesa أوديسا
Seville إشبيلية
Osaka أوساكا
Kyoto كيوتو
Hiroshima هيروشيما
Busan بوسان
Baltic_Sea بحر البلطيق, ~البلطيق
Baltic_States دول البلطيق, ~البلطيق
Black_Sea البحر الأسود
Red_Sea البحر الأحمر
Mediterranean البحر المتوسط, البحر الأبيض المتوسط, ~المتوسط, ~متوسطي*
Caspian_Sea بحر قزوين
North_Sea بحر الشمال
Aegean_Sea بحر إيجة, بحر إيجه
South_China_Sea بحر الصين الجنوبي
East_China_Sea بحر الصين الشرقي
Yellow_Sea البحر الأصفر
Sea_of_Japan بحر اليابان
Sea_of_Azov بحر آزوف
Arabian_Sea بحر العرب
Bay_of_Bengal خليج البنغال
Persian_Gulf الخليج العربي, الخليج الفارسي, ~الخليج
Gulf_of_Mexico خليج المكسيك
Gulf_of_Aden خليج عدن
Caribbean البحر الكاريبي, الكاريبي, ~كاريبي*
Pacific المحيط الهادئ, المحيط الهادي
Indo-Pacific المحيطين الهندي والهادئ, المحيطين الهندي والهادي, ~الهندي والهادئ, ~الهندي الهادئ
Atlantic المحيط الأطلسي, المحيط الأطلنطي, ~الأطلسي
Indian_Ocean المحيط الهندي
Arctic القطب الشمالي, المحيط المتجمد الشمالي, ~قطبي*
Strait_of_Hormuz مضيق هرمز
Taiwan_Strait مضيق تايوان
Suez_Canal قناة السويس
Panama_Canal قناة بنما
English_Channel القناة الإنجليزية, بحر المانش, ~المانش
Alps جبال الألب, ~الألب
Himalayas الهيمالايا, الهملايا
Caucasus القوقاز, ~قوقازي*
Sahel ~الساحل
Middle_East الشرق الأوسط
Balkans البلقان
Donbas دونباس, الدونباس
Gaza_Strip قطاع غزة
West_Bank الضفة الغربية, ~الضفة
Kashmir كشمير
Xinjiang شينجيانغ, سنجان, ~تركستان الشرقية
Tibet التبت
Manchuria منشوريا
Inner_Mongolia منغوليا الداخلية
Scandinavia إسكندنافيا, ~إسكندنافي*
Southeast_Asia جنوب شرق آسيا, جنوب شرقي آسيا
Central_Asia آسيا الوسطى, وسط آسيا
East_Asia شرق آسيا
South_Asia جنوب آسيا
Eastern_Europe أوروبا الشرقية, شرق أوروبا
Western_Europe أوروبا الغربية, غرب أوروبا
Central_America أمريكا الوسطى, أميركا الوسطى
North_Africa شمال أفريقيا, شمال إفريقيا
West_Africa غرب أفريقيا, غرب إفريقيا
East_Africa شرق أفريقيا, شرق إفريقيا
Chechnya الشيشان
Nagorno-Karabakh ناغورنو كاراباخ, ناغورني كاراباخ, قره باغ
Hokkaido هوكايدو
Kremlin الكرملين
White_House البيت الأبيض
`;
