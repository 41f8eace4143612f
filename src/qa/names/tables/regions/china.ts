/**
 * Provinces and cities of China in the languages of Latin letters that do not write them as pinyin does: Vietnamese reads their
 * characters, Czech and Polish have spellings of their own. The English form is marked `~`, as in `well-known.ts`. How to read a line: see
 * `region-forms.ts`.
 */
export const CHINA = `
Anhui; en ~Anhui; vi An Huy, Anhui; cs An-chuej, Anhui
Fujian; en ~Fujian; vi Phúc Kiến, Fujian; cs Fu-ťien, Fujian
Gansu; en ~Gansu; vi Cam Túc, Gansu; cs Kan-su, Gansu
Guangdong; en ~Guangdong; vi Quảng Đông, Guangdong; cs Kuang-tung, Kanton*, Guangdong; pl Guangdong, Kanton*
Guangxi; en ~Guangxi; vi Quảng Tây, Guangxi; cs Kuang-si, Guangxi; pl Guangxi, Kuangsi
Guizhou; en ~Guizhou; vi Quý Châu, Guizhou; cs Kuej-čou, Guizhou; pl Guizhou, Kuejczou
Hainan; en ~Hainan; vi Hải Nam, Hainan; cs Chaj-nan, Hainan; pl Hainan, Hajnan*
Hebei; en ~Hebei; vi Hà Bắc, Hebei; cs Che-pej, Hebei
Heilongjiang; en ~Heilongjiang; vi Hắc Long Giang, Heilongjiang; cs Chej-lung-ťiang, Heilongjiang
Henan; en ~Henan; vi Hà Nam, Henan; cs Che-nan, Henan
Hubei; en ~Hubei; vi Hồ Bắc, Hubei; cs Chu-pej, Hubei
Hunan; en ~Hunan; vi Hồ Nam, Hunan; cs Chu-nan, Hunan
Jiangsu; en ~Jiangsu; vi Giang Tô, Jiangsu; cs Ťiang-su, Jiangsu
Jiangxi; en ~Jiangxi; vi Giang Tây, Jiangxi; cs Ťiang-si, Jiangxi
Jilin; en ~Jilin; vi Cát Lâm, Jilin; cs Ťi-lin, Jilin
Liaoning; en ~Liaoning; vi Liêu Ninh, Liaoning; cs Liao-ning, Liaoning
Ningxia; en ~Ningxia; vi Ninh Hạ, Ningxia; cs Ning-sia, Ningxia
Qinghai; en ~Qinghai; vi Thanh Hải, Qinghai; cs Čching-chaj, Qinghai
Shaanxi; en ~Shaanxi; vi Thiểm Tây, Shaanxi; cs Šen-si, Shaanxi
Shandong; en ~Shandong; vi Sơn Đông, Shandong; cs Šan-tung, Shandong
Shanxi; en ~Shanxi; vi Sơn Tây, Shanxi; cs Šan-si, Shanxi
Sichuan; en ~Sichuan; vi Tứ Xuyên, Sichuan; cs S’-čchuan, S'-čchuan, Sečuán*, Sečuan*, Sichuan; pl Sichuan, Syczuan*
Yunnan; en ~Yunnan; vi Vân Nam, Yunnan; cs Jün-nan, Yunnan; pl Yunnan, Junnan*
Zhejiang; en ~Zhejiang; vi Chiết Giang, Zhejiang; cs Če-ťiang, Zhejiang
Wuhan; en ~Wuhan; vi Vũ Hán, Wuhan; cs Wu-chan*, Wuhan; pl Wuhan*
Shenzhen; en ~Shenzhen; vi Thâm Quyến, Shenzhen; cs Šen-čen, Shenzhen
Guangzhou; en ~Guangzhou; vi Quảng Châu, Guangzhou; cs Kuang-čou, Kanton*, Guangzhou; pl Guangzhou, Kanton*
Nanjing; en ~Nanjing; vi Nam Kinh, Nanjing; cs Nanking*, Nan-ťing, Nanjing; pl Nankin*, Nanjing
Chengdu; en ~Chengdu; vi Thành Đô, Chengdu; cs Čcheng-tu, Chengdu
Hangzhou; en ~Hangzhou; vi Hàng Châu, Hangzhou; cs Chang-čou, Hangzhou
Tianjin; en ~Tianjin; vi Thiên Tân, Tianjin; cs Tchien-ťin, Tianjin; pl Tiencin*, Tianjin
`;
