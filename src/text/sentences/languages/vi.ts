import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Vietnamese knows about the ends of its sentences. */
export const vi: SentenceRules = {
  before:
    "TP., Tp., tp., TX., Q., P., H., X., Đ., GS., PGS., TS., ThS., BS., KS., LS., CN., NSND., NSƯT., GS.TS., PGS.TS., ĐH., Mr., Mrs., Ms., Dr., St., ĐT., Tel., T.Ư., Th., ThS.BS., BS.CKII., vd., VD., TT., UBND., Tr.",
  number: "tr., tr.CN., Số., số., No., Nr., đ.",
  inside: "Inc., Ltd., Co., Corp., U.S., TNHH., TCN., SCN.",
  ends: "v.v., vv., đ.",
  starters:
    "ai anh bà bạn bây bên bởi các cái càng chẳng chính chỉ cho chúng chưa có còn con cô cũng cuối của cùng dù do dưới đã đang đây để đến đêm điều đó đối đồng được em giờ hai hãy họ hôm hơn hiện khi không kể là làm lại lúc mà mặc mặt mình mỗi mọi một mới nay này năm nên nếu ngày người ngoài nhân nhất nhiều nhưng những như nó nói ông phải qua rất sao sáng sau sẽ sự tại tất thay theo thế thì thật thứ tôi tới trên trong trước từ tuy và vào vẫn về vì việc với vừa xin",
  examples: [
    ["TP. Hồ Chí Minh rất đẹp. ", "GS. Nguyễn Văn A. sống ở đó."],
    ["Giá tăng 3,5%. ", "20 người đến. ", "Có táo, lê, v.v. ", "Tất cả đều có."],
    ["“Đi thôi!” anh nói. ", "“Tại sao?” ", "Cô ấy cười."],
  ],
};
