import type { WordTable } from "../lex/word-table.ts";

export const vi: WordTable = {
  cardinals: `
    0 không
    1 một mốt duy_nhất
    2 hai cả_hai đôi
    3 ba
    4 bốn tư
    5 năm lăm nhăm
    6 sáu
    7 bảy bẩy
    8 tám
    9 chín
    10 mười
    12 tá`,
  loose: `
    6 nửa_năm
    10 thiếu_niên tuổi_teen
    2 cặp_đôi sinh_đôi
    12 trưa nửa_đêm`,
  scales: `
    10 mươi chục
    100 trăm
    1000 nghìn ngàn
    1e4 vạn
    1e6 triệu tr
    1e9 tỷ tỉ`,
  ordinals: `
    1 đầu_tiên thứ_nhất
    2 thứ_hai thứ_nhì
    3 thứ_ba
    4 thứ_tư
    5 thứ_năm
    6 thứ_sáu
    7 thứ_bảy`,
  fractions: `
    1/2 nửa một_nửa
    1/3 một_phần_ba
    1/4 một_phần_tư
    1/5 một_phần_năm
    1/6 một_phần_sáu
    1/7 một_phần_bảy
    1/8 một_phần_tám
    1/10 một_phần_mười
    2/3 hai_phần_ba
    3/4 ba_phần_tư`,
  units: `
    cent xu
    percent phần_trăm điểm_phần_trăm
    percentage-point điểm_phần_trăm
    year năm
    month tháng
    week tuần
    day ngày
    hour giờ tiếng
    minute phút
    kilogram kí ký kilogam ki-lô-gam
    square-kilometer km_vuông ki-lô-mét_vuông kilomet_vuông
    square-meter m_vuông mét_vuông
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
  currencies: `
    VND đồng
    USD,CAD,AUD đô_la đô đôla
    USD đô_la_Mỹ USD
    EUR euro
    RUB rúp
    KRW,KPW won
    CNY nhân_dân_tệ`,
  months: `
    1 tháng_Giêng tháng_một
    2 tháng_hai
    3 tháng_ba
    4 tháng_tư
    5 tháng_năm
    6 tháng_sáu
    7 tháng_bảy
    8 tháng_tám
    9 tháng_chín
    10 tháng_mười
    11 tháng_mười_một
    12 tháng_mười_hai tháng_Chạp`,
  vague: "một không mốt duy_nhất cả_hai đôi nửa một_nửa tá đầu_tiên",
  guarded: "một hai ba bốn tư năm sáu bảy tám chín mười không mươi chục trăm",
  stop: "hàng_năm hằng_năm mỗi_năm tỉ_số tỷ_số tỉ_lệ tỷ_lệ tỉ_mỉ tỷ_giá tỉ_giá một_lần_nữa một_số một_chút một_cách một_trong không_một không_ai ngay_lập_tức mỗi_một",
  several: "hàng",
  approximate: `
    10 hàng_chục
    100 hàng_trăm
    1000 hàng_nghìn hàng_ngàn
    1e4 hàng_chục_nghìn hàng_chục_ngàn hàng_vạn
    1e5 hàng_trăm_nghìn hàng_trăm_ngàn
    1e6 hàng_triệu
    1e9 hàng_tỷ hàng_tỉ`,
  and: "linh lẻ",
  fractionIn: "phần",
  half: "rưỡi",
  to: "đến tới hoặc",
  between: "từ_khoảng khoảng_từ giữa",
  dateGlue: "của",
  year: "năm",
  day: "ngày mùng",
  hour: "giờ h",
  minute: "phút",
  am: "sáng",
  pm: "chiều tối",
  decade: "thập_niên thập_kỷ những_năm",
  century: "thế_kỷ",
  ordinalMark: "thứ",
  minus: "âm trừ",
  counters:
    "người chiếc cái con lần ngày tháng tuần giờ phút giây tuổi nước quốc_gia đợt binh_sĩ lính nhóm loại bước điều cách phần thành_viên dự_án công_ty vụ trang bài cuốn câu dòng đội",
  partOf: "trong_số trong trên",
  examples: [
    ["tới 12.000 quân, trong đó 4.000 người", "12000 4000"],
    ["12 nghìn, 12 ngàn, mười hai nghìn", "12000 12000 12000"],
    ["20.000 đến 25.000 binh sĩ", "20000..25000"],
    ["20-25 nghìn", "20000..25000"],
    ["tháng 10 năm ngoái", "--10"],
    ["tháng Mười", "--10"],
    ["hôm thứ Hai", "wd1"],
    ["trong năm năm", "5 year"],
    ["mười năm", "10 year"],
    ["2,5 triệu", "2500000"],
    ["3,2 tỷ đô la", "3200000000 USD"],
    ["ngày 15 tháng 10 năm 2024", "2024-10-15"],
    ["15%, 15 phần trăm", "15 percent 15 percent"],
    ["hàng nghìn người", "~1000"],
    ["thế kỷ 19", "c19"],
    ["hai mươi lăm người", "25"],
  ],
};
