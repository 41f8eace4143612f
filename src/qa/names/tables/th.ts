/**
 * Thai. Names are read anywhere in a run of letters, so that what is in other words as well (ปราก in ปรากฏ) is marked `~`.
 * Newspapers and the Royal Institute differ in tone marks and in ็; the usual forms of both stand here.
 */
export const TH = `
002 แอฟริกา, แอฟริกัน
003 อเมริกาเหนือ
005 อเมริกาใต้
419 ละตินอเมริกา, ลาตินอเมริกา
142 เอเชีย
150 ยุโรป
EU สหภาพยุโรป, อียู
UN สหประชาชาติ, ยูเอ็น
US สหรัฐ, สหรัฐฯ, สหรัฐอเมริกา, อเมริกา, อเมริกัน, ยูเอส
GB สหราชอาณาจักร, อังกฤษ, บริเตน, บริติช, ยูเค
gbeng อังกฤษ
gbsct สกอตแลนด์, สก็อตแลนด์, สก๊อตแลนด์, สกอตติช, สก็อตติช, ~สกอต, ~สก็อต
gbwls เวลส์, ~เวลช์
AE สหรัฐอาหรับเอมิเรตส์, ยูเออี
AF อัฟกานิสถาน, อัฟกัน
AR อาร์เจนตินา, อาร์เจนติน่า
AT ออสเตรีย
AU ออสเตรเลีย, ออสซี่
BE เบลเยียม, เบลเยี่ยม
BR บราซิล
CA แคนาดา, แคนาเดียน
CH สวิตเซอร์แลนด์, สวิส
CI ไอวอรีโคสต์, ไอวอรี่โคสต์
CL ชิลี
CN จีน
CO โคลอมเบีย, ~โคลัมเบีย
CZ สาธารณรัฐเช็ก, เช็ก
DE เยอรมนี, เยอรมัน, เยอรมันนี
DK เดนมาร์ก, เดนิช
DO สาธารณรัฐโดมินิกัน, โดมินิกัน
EG อียิปต์
ES สเปน
FI ฟินแลนด์, ฟินนิช
FR ฝรั่งเศส
GR กรีซ, กรีก
GU ~กวม
HK ฮ่องกง
HU ฮังการี, ฮังกาเรียน
ID อินโดนีเซีย, อินโดนิเซีย
IE ไอร์แลนด์, ไอริช
IL อิสราเอล
IN อินเดีย
IQ อิรัก
IR อิหร่าน
IT อิตาลี, อิตาเลียน
JP ญี่ปุ่น
KE เคนยา
KH กัมพูชา, เขมร
KP เกาหลีเหนือ
KR เกาหลีใต้, ~เกาหลี
LA ~ลาว
MK มาซิโดเนียเหนือ, มาซิโดเนีย, มาเซโดเนีย, มาซีโดเนีย, ~แมซิโดเนีย, ~แม็กซิโดเนีย, ~แม็คซิโดเนีย
ML ~มาลี
MM เมียนมา, เมียนมาร์, พม่า
MX เม็กซิโก, แม็กซิโก, เม็กซิกัน
MY มาเลเซีย
NL เนเธอร์แลนด์, เนเธอร์แลนด, ฮอลแลนด์, ดัตช์
NO นอร์เวย์
NZ นิวซีแลนด์
PE ~เปรู
PG ปาปัวนิวกินี, ปาปัว นิวกินี, ~นิวกินี
PH ฟิลิปปินส์
PL โปแลนด์, โปลิช
PS ปาเลสไตน์
PT โปรตุเกส
RU รัสเซีย
SA ซาอุดีอาระเบีย, ซาอุดิอาระเบีย, ซาอุฯ, ซาอุ
SE สวีเดน
SY ซีเรีย
TD ~ชาด
TG ~โตโก
TO ~ตองกา
TH ไทย
TR ตุรกี, ตุรเคีย
TW ไต้หวัน
UA ยูเครน
VN เวียดนาม
ZA แอฟริกาใต้
Warsaw วอร์ซอ, วอร์ซอว์, กรุงวอร์ซอ
Kyiv เคียฟ, กรุงเคียฟ, คีฟ
Beijing ปักกิ่ง
Moscow มอสโก, มอสโคว์, มอสโก้
Seoul กรุงโซล, ~โซล
Pyongyang เปียงยาง
Taipei ไทเป
Washington วอชิงตัน, ดิสตริกต์ออฟโคลัมเบีย, ~โคลัมเบีย
New_York นิวยอร์ก, นิวยอร์ค
New_Delhi นิวเดลี
Mexico_City เม็กซิโกซิตี, เม็กซิโกซิตี้, แม็กซิโกซิตี้
Los_Angeles ลอสแองเจลิส, ลอสแอนเจลิส, ลอสแองเจลีส, แอลเอ
Phoenix ฟีนิกซ์, ฟินิกซ์
Saint_Petersburg เซนต์ปีเตอร์สเบิร์ก
Munich มิวนิก, มิวนิค
Milan มิลาน
Geneva เจนีวา
Venice เวนิส
Florence ฟลอเรนซ์
Naples เนเปิลส์, นาโปลี
Cologne โคโลญ
The_Hague กรุงเฮก, เดอะเฮก
Seville เซวิลล์, เซบียา
Riga กรุงริกา, ~ริกา
Rome กรุงโรม, ~โรม
Prague กรุงปราก, ~ปราก
Lomé ~โลเม
Nome ~นอม
Lima ~ลิมา
Aden ~เอเดน
Crimea ไครเมีย
Kursk คูร์สก์
Siberia ไซบีเรีย
Mumbai มุมไบ
Frankfurt แฟรงก์เฟิร์ต, แฟรงค์เฟิร์ต
Kharkiv คาร์คิฟ, คาร์คีฟ
Odesa โอเดสซา, โอเดซา
Osaka โอซากา, โอซาก้า
Kyoto เกียวโต
Hiroshima ฮิโรชิมา, ฮิโรชิม่า
Busan ปูซาน
Baltic_Sea ทะเลบอลติก, ~บอลติก
Baltic_States รัฐบอลติก, ~บอลติก
Black_Sea ทะเลดำ
Red_Sea ทะเลแดง
Mediterranean ทะเลเมดิเตอร์เรเนียน, เมดิเตอร์เรเนียน
Caspian_Sea ทะเลแคสเปียน
North_Sea ทะเลเหนือ
Aegean_Sea ทะเลอีเจียน
South_China_Sea ทะเลจีนใต้
East_China_Sea ทะเลจีนตะวันออก
Yellow_Sea ทะเลเหลือง
Sea_of_Japan ทะเลญี่ปุ่น
Sea_of_Azov ทะเลอะซอฟ
Arabian_Sea ทะเลอาหรับ
Bay_of_Bengal อ่าวเบงกอล
Persian_Gulf อ่าวเปอร์เซีย, ~อ่าว
Gulf_of_Mexico อ่าวเม็กซิโก
Gulf_of_Aden อ่าวเอเดน
Caribbean ทะเลแคริบเบียน, แคริบเบียน
Pacific มหาสมุทรแปซิฟิก, แปซิฟิก
Indo-Pacific อินโด-แปซิฟิก, อินโดแปซิฟิก
Atlantic มหาสมุทรแอตแลนติก, แอตแลนติก
Indian_Ocean มหาสมุทรอินเดีย
Arctic อาร์กติก, อาร์คติก, ขั้วโลกเหนือ
Strait_of_Hormuz ช่องแคบฮอร์มุซ, ~ฮอร์มุซ
Taiwan_Strait ช่องแคบไต้หวัน
Suez_Canal คลองสุเอซ
Panama_Canal คลองปานามา
English_Channel ช่องแคบอังกฤษ
Alps เทือกเขาแอลป์, ~แอลป์
Himalayas เทือกเขาหิมาลัย, หิมาลัย
Caucasus คอเคซัส
Sahel ซาเฮล
Middle_East ตะวันออกกลาง
Balkans บอลข่าน
Donbas ดอนบาส
Gaza_Strip ฉนวนกาซา
West_Bank เวสต์แบงก์, เขตเวสต์แบงก์
Kashmir แคชเมียร์
Xinjiang ซินเจียง
Tibet ทิเบต
Manchuria แมนจูเรีย
Inner_Mongolia มองโกเลียใน
Scandinavia สแกนดิเนเวีย
Southeast_Asia เอเชียตะวันออกเฉียงใต้
Central_Asia เอเชียกลาง
East_Asia เอเชียตะวันออก
South_Asia เอเชียใต้
Eastern_Europe ยุโรปตะวันออก
Western_Europe ยุโรปตะวันตก
Central_America อเมริกากลาง
North_Africa แอฟริกาเหนือ
West_Africa แอฟริกาตะวันตก
East_Africa แอฟริกาตะวันออก
Chechnya เชชเนีย
Nagorno-Karabakh นากอร์โน-คาราบัค, นากอร์โนคาราบัค
Hokkaido ฮอกไกโด
Kremlin เครมลิน
White_House ทำเนียบขาว
`;
