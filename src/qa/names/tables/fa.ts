/**
 * Persian. `*` stands for an ending of up to six letters; what a half-space joins (چینی‌ها) is a word of its own. Where Persian
 * writes آ or ا (آمریکا, امریکا), both stand here.
 */
export const FA = `
002 آفریقا*, افریقا*
003 آمریکای شمالی, امریکای شمالی
005 آمریکای جنوبی, امریکای جنوبی
419 آمریکای لاتین, امریکای لاتین
142 آسیا*
150 اروپا*
EU اتحادیه اروپا, اتحادیه‌ی اروپا
UN سازمان ملل, ملل متحد
US ایالات متحده, آمریکا*, امریکا*
GB بریتانیا*, انگلیس*, انگلستان, پادشاهی متحده
gbeng انگلستان, انگلیس*
gbsct اسکاتلند*
gbwls ولز, ولزی, ویلز
AE امارات*
AF افغانستان*, افغان*
AM ارمنستان, ارمنی
AR آرژانتین*
AT اتریش*
AU استرالیا*
AZ آذربایجان*
BD بنگلادش*
BE بلژیک*
BG بلغارستان, بلغاری
BR برزیل*
CA کانادا*
CH سوئیس*, سویس*
CL شیلی, شیلیایی
CN چین, چینی
CO کلمبیا*
CZ ~چک, جمهوری چک, اهل چک
DE آلمان*
DK دانمارک*
DO جمهوری دومینیکن, جمهوری دومینیک, جمهوری دومنیکن
DZ الجزایر*
EG مصر, مصری
ES اسپانیا*
FI فنلاند*
FR فرانسه, فرانسوی
GE گرجستان*, گرجی
GR یونان*
HR کرواسی, کروات
HU مجارستان*, مجار*
ID اندونزی*
IE ایرلند*
IL اسرائیل*, اسراییل*
IN هند, هندی, هندوستان
IQ عراق*
IR ایران*
IT ایتالیا*
JO اردن*
JP ژاپن*
KE کنیا*
KP کره شمالی, کره شمال
KR کره جنوبی, ~کره, ~کره‌ای
KW کویت*
LB لبنان*
LY ~لیبی, لیبیایی
MK مقدونیه شمالی, مقدونیه, مقدونی, مقدونیایی, مقدونیه‌ای
ML ~مالی
MM میانمار*, برمه
MX مکزیک*
MY مالزی*
NL هلند*
MU ~موریس
NO نروژ*
NP نپال*
NZ نیوزیلند*, نیوزلند*
OM عمان, عمانی
PE ~پرو
PK پاکستان*
PL لهستان*
PS فلسطین*
PT پرتغال*
QA قطر, قطری
RO رومانی*
RS صربستان*, صرب
RU روسیه, روس, روسی, روس‌ها
SA عربستان*, سعودی
SD سودان*
SE سوئد*
SN سنگال*
SY سوریه, سوری, سوریه‌ای
TH تایلند*
TJ تاجیکستان*
TR ترکیه, ترکیه‌ای
TW تایوان*
UA اوکراین*
VN ویتنام*
YE یمن, یمنی
ZA آفریقای جنوبی, افریقای جنوبی
Dushanbe ~دوشنبه
Kyiv ~کیف, کی‌یف, کییف
Beijing پکن
Moscow مسکو
Seoul سئول
Pyongyang پیونگ یانگ, پیونگ‌یانگ
Taipei تایپه
Washington واشنگتن, واشینگتن, ناحیه کلمبیا, بخش کلمبیا
New_York نیویورک
Los_Angeles لس‌آنجلس, لس آنجلس, لوس آنجلس
Phoenix فینیکس, فونیکس
New_Delhi دهلی‌نو, دهلی نو
Saint_Petersburg سن‌پترزبورگ, سن پترزبورگ
Munich مونیخ
Milan میلان
Geneva ژنو
Venice ونیز
Florence فلورانس
Naples ناپل, ناپولی
Cologne ~کلن
Vienna ~وین
TD ~چاد
CM ~کامرون
Kabul ~کابل
Accra ~اکرا
The_Hague لاهه
Seville سویل, ~سویا
Crimea کریمه
Kursk کورسک
Siberia سیبری
Mumbai بمبئی, مومبای
Frankfurt فرانکفورت
Kharkiv خارکیف, خارکف, خارکوف
Odesa اودسا
Osaka اوساکا, ازاکا
Kyoto کیوتو
Hiroshima هیروشیما
Busan بوسان
Baltic_Sea دریای بالتیک, ~بالتیک
Baltic_States کشورهای بالتیک, ~بالتیک
Black_Sea دریای سیاه
Red_Sea دریای سرخ
Mediterranean دریای مدیترانه, مدیترانه
Caspian_Sea دریای خزر, دریای مازندران
North_Sea دریای شمال
Aegean_Sea دریای اژه
South_China_Sea دریای چین جنوبی, دریای جنوبی چین
East_China_Sea دریای چین شرقی, دریای شرقی چین
Yellow_Sea دریای زرد
Sea_of_Japan دریای ژاپن
Sea_of_Azov دریای آزوف
Arabian_Sea دریای عرب
Bay_of_Bengal خلیج بنگال
Persian_Gulf خلیج فارس, ~خلیج
Gulf_of_Mexico خلیج مکزیک
Gulf_of_Aden خلیج عدن
Caribbean دریای کارائیب, کارائیب
Pacific اقیانوس آرام
Indo-Pacific هند و اقیانوسیه, ~هند و آرام, ~ایندوپاسیفیک
Atlantic اقیانوس اطلس, ~آتلانتیک
Indian_Ocean اقیانوس هند
Arctic قطب شمال, اقیانوس منجمد شمالی, ~قطبی
Strait_of_Hormuz تنگه هرمز, ~هرمز
Taiwan_Strait تنگه تایوان
Suez_Canal کانال سوئز
Panama_Canal کانال پاناما
English_Channel کانال مانش, دریای مانش, ~مانش
Alps آلپ
Himalayas هیمالیا
Caucasus قفقاز*
Sahel ~ساحل
Middle_East خاورمیانه
Balkans بالکان
Donbas دونباس, دنباس
Gaza_Strip نوار غزه, باریکه غزه
West_Bank کرانه باختری, کرانه غربی
Kashmir کشمیر
Xinjiang سین‌کیانگ, سین کیانگ, شین‌جیانگ
Tibet تبت, ~تبتی
Manchuria منچوری
Inner_Mongolia مغولستان داخلی
Scandinavia اسکاندیناوی*
Southeast_Asia جنوب شرق آسیا, جنوب شرقی آسیا, آسیای جنوب شرقی
Central_Asia آسیای مرکزی, آسیای میانه
East_Asia شرق آسیا, آسیای شرقی
South_Asia جنوب آسیا, آسیای جنوبی
Eastern_Europe اروپای شرقی, شرق اروپا
Western_Europe اروپای غربی, غرب اروپا
Central_America آمریکای مرکزی, امریکای مرکزی
North_Africa شمال آفریقا, شمال افریقا, آفریقای شمالی
West_Africa غرب آفریقا, غرب افریقا, آفریقای غربی
East_Africa شرق آفریقا, شرق افریقا, آفریقای شرقی
Chechnya چچن
Nagorno-Karabakh قره‌باغ, قره باغ, ناگورنو قره‌باغ
Hokkaido هوکایدو
Kremlin کرملین
White_House کاخ سفید
CV کیپ‌ورد, دماغه سبز
GI جبل‌طارق, جبل طارق
LK سری‌لانکا
LI لیختن‌اشتاین
ME مونته‌نگرو
SM سان‌مارینو
`;
