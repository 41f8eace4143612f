/**
 * Vietnamese. Words do not change; one syllable that is a word of its own is only ever accepted
 * (`~`).
 */
export const VI = `
002 châu Phi, Châu Phi
003 Bắc Mỹ
005 Nam Mỹ
142 châu Á, Châu Á, Á Châu
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
MY Malaysia
NL Hà Lan
NO Na Uy
NZ New Zealand
PH Philippines
PL Ba Lan
PS Palestine
PT Bồ Đào Nha
RO Romania
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
Kyiv Kyiv, Kiev
Beijing Bắc Kinh
Moscow Moskva, Moscow, Mát-xcơ-va, Matxcơva
Seoul Seoul, Xê-un
Pyongyang Bình Nhưỡng
Taipei Đài Bắc
Washington Washington
New_Delhi New Delhi
Tokyo Tokyo, Đông Kinh
Kursk Kursk
Crimea Crimea, Krym
GE Gruzia, Georgia, Gru-di-a
Mumbai Mumbai
London Luân Đôn, London
Vienna Viên, Vienna
`;
