/**
 * Vietnamese. Words do not change; one syllable that is a word of its own is only ever accepted
 * (`~`).
 */
export const VI = `
002 châu Phi, Châu Phi
003 Bắc Mỹ
005 Nam Mỹ
142 châu Á, Châu Á, Á Châu, ~Á
150 châu Âu, Châu Âu, Âu Châu
EU Liên minh châu Âu, Liên minh Châu Âu, EU
UN Liên Hợp Quốc, Liên Hiệp Quốc, LHQ
US Mỹ, Hoa Kỳ, Hợp chúng quốc Hoa Kỳ, USA, U.S.
GB Anh, Vương quốc Anh, Anh Quốc
gbeng Anh
AE UAE, Các Tiểu vương quốc Ả Rập Thống nhất
AR Argentina, Ác-hen-ti-na
AT Áo
AU Úc, Australia
BE Bỉ
BR Brazil, Brasil
CA Canada, Ca-na-đa
CH Thụy Sĩ, Thuỵ Sĩ
CN Trung Quốc, ~Trung, ~Hoa
CZ Séc, Cộng hòa Séc
DE Đức
DK Đan Mạch
EG Ai Cập
ES Tây Ban Nha
FI Phần Lan
FR Pháp
GR Hy Lạp
HU Hungary
IE Ireland, Ai-len
IN Ấn Độ
IQ Iraq
IR Iran
IT Ý, Italia
JP Nhật Bản, Nhật
KH Campuchia
KP Triều Tiên, Bắc Triều Tiên, Bắc Hàn
KR Hàn Quốc, Nam Hàn, Đại Hàn, ~Hàn
LA Lào
MN Mông Cổ
MM Miến Điện
MY Malaysia
NL Hà Lan
NO Na Uy
NZ New Zealand
PH Philippines
PL Ba Lan
PS Palestine
PT Bồ Đào Nha
RO Romania, Rumani, Ru-ma-ni
RU Nga, Liên bang Nga
SA Ả Rập Xê Út, Ả Rập Saudi, Ả-rập Xê-út
SE Thụy Điển, Thuỵ Điển
SG Singapore
SY Syria
TH Thái Lan
TR Thổ Nhĩ Kỳ
TW Đài Loan
UA Ukraine, Ukraina, U-crai-na
VN Việt Nam, ~Việt
ZA Nam Phi
MK Macedonia, Bắc Macedonia, Macedonian
gbwls Wales, xứ Wales, Xứ Wales, người Wales
gbsct Scotland, Xcốt-len
Kyiv Kyiv, Kiev
Beijing Bắc Kinh
Moscow Moskva, Moscow, Mát-xcơ-va, Matxcơva
Seoul Seoul, Xê-un
Pyongyang Bình Nhưỡng
Taipei Đài Bắc
Washington Washington, Đặc khu Columbia, Quận Columbia, D.C., DC
New_Delhi New Delhi
Tokyo Tokyo, Đông Kinh
Kursk Kursk
Crimea Crimea, Krym
GE Gruzia, Georgia, Gru-di-a
Mumbai Mumbai
London Luân Đôn, London
Vienna Viên, Vienna
Kharkiv Kharkiv, Kharkov
Odesa Odessa, Odesa
Munich Munich
Milan Milan, Milano
Geneva Geneva, Giơ-ne-vơ
Venice Venice, Venezia
Florence Florence, Firenze
Naples Naples, Napoli
Cologne Cologne, Köln
Saint_Petersburg Saint Petersburg, St. Petersburg, Sankt-Peterburg
The_Hague The Hague, La Haye, La Hay, Den Haag
Seville Seville, Sevilla
Osaka Osaka
Kyoto Kyoto
Hiroshima Hiroshima
Busan Busan
Siberia Siberia, Xi-bia
Frankfurt Frankfurt
Baltic_Sea biển Baltic, ~Baltic
Baltic_States nước Baltic, quốc gia Baltic, ~Baltic
Black_Sea biển Đen, Hắc Hải
Red_Sea biển Đỏ, Hồng Hải
Mediterranean Địa Trung Hải
Caspian_Sea biển Caspi, biển Caspian
North_Sea biển Bắc, Bắc Hải
Aegean_Sea biển Aegean, biển Aegea
South_China_Sea Biển Đông, biển Nam Trung Hoa
East_China_Sea biển Hoa Đông, biển Đông Trung Hoa
Yellow_Sea Hoàng Hải, biển Vàng
Sea_of_Japan biển Nhật Bản
Sea_of_Azov biển Azov
Arabian_Sea biển Ả Rập, biển Ả-rập, biển A-rập
Bay_of_Bengal vịnh Bengal
Persian_Gulf vịnh Ba Tư, ~vùng Vịnh
Gulf_of_Mexico vịnh Mexico, vịnh Mê-hi-cô
Gulf_of_Aden vịnh Aden
Caribbean Caribe, Caribbean, Ca-ri-bê
Pacific Thái Bình Dương
Indo-Pacific Ấn Độ Dương - Thái Bình Dương, Ấn Độ - Thái Bình Dương, Ấn Độ Dương–Thái Bình Dương
Atlantic Đại Tây Dương
Indian_Ocean Ấn Độ Dương
Arctic Bắc Cực, Bắc Băng Dương
Strait_of_Hormuz eo biển Hormuz
Taiwan_Strait eo biển Đài Loan
Suez_Canal kênh đào Suez, kênh Suez
Panama_Canal kênh đào Panama, kênh Panama
English_Channel eo biển Manche, eo biển Anh
Alps Alps, An-pơ
Himalayas Himalaya, Hy Mã Lạp Sơn
Caucasus Kavkaz, Caucasus, Cáp-ca
Sahel Sahel
Middle_East Trung Đông
Balkans Balkan
Donbas Donbas, Donbass
Gaza_Strip dải Gaza
West_Bank Bờ Tây
Kashmir Kashmir
Xinjiang Tân Cương
Tibet Tây Tạng
Manchuria Mãn Châu
Inner_Mongolia Nội Mông
Scandinavia Scandinavia, ~Bắc Âu
Southeast_Asia Đông Nam Á
Central_Asia Trung Á
East_Asia Đông Á
South_Asia Nam Á
Eastern_Europe Đông Âu
Western_Europe Tây Âu
Central_America Trung Mỹ
North_Africa Bắc Phi
West_Africa Tây Phi
East_Africa Đông Phi
Chechnya Chechnya, Tréc-ni-a
Nagorno-Karabakh Nagorno-Karabakh
Hokkaido Hokkaido
Kremlin Kremlin, Cẩm Linh
White_House Nhà Trắng, Tòa Bạch Ốc, Nhà trắng
`;
