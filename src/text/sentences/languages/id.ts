import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Indonesian and Malay know about the ends of their sentences. */
export const id: SentenceRules = {
  before:
    "Bpk., Sdr., Sdri., Ny., Nn., Tn., Dr., dr., Drs., Dra., Ir., Prof., H., Hj., K.H., KH., R., R.A., Ust., Kol., Letkol., Jend., Brigjen., Mayjen., Jl., Jln., Gg., Kec., Kab., Kel., Prov., St., a.n., a.l., u.p., d.a., s.d., yad., ybs., Yth., mis., Mr., Mrs., Tgk., Pdt., Alm., vs.",
  number:
    "No., no., hlm., hal., h., jil., ay., ps., Ps., tgl., Tgl., Telp., telp., Rp., bab., vol., Jan., Feb., Mar., Apr., Jun., Jul., Agt., Sep., Okt., Nov., Des.",
  inside:
    "PT., Tbk., CV., Inc., Ltd., Co., Corp., S.H., S.E., S.Pd., M.Si., M.M., M.Sc., Ph.D., S.Kom., M.Hum., S.Sos., S.T., M.T., S.Ag., M.Pd., Jr., U.S., A.S., a.m., p.m., M.",
  ends: "dll., dsb., dst., dkk., etc.",
  starters:
    "ada adalah akan akhirnya aku anda antara apa apakah atas bagaimana bagi bahkan banyak beberapa begitu belum berdasarkan bersama besok bila biasanya bisa bukan dalam dan dapat dari demikian dengan di dia dua hal hampir hanya hari hingga ia ini itu jadi jangan jika juga kalau kami kapan karena kata kau ke kedua kemarin kemudian ketika kini kita lalu lebih maka mari masih meski meskipun menurut mereka mungkin namun oleh orang pada padahal para per pertama saat salah sambil sampai sangat satu saya sebab sebagai sebelum sebelumnya sebuah sedangkan sehingga sejak sejumlah sekarang selain selama semua seorang seperti sering serta sesudah setelah setiap siapa silakan sudah supaya tahun tak tanpa tapi tentu tetapi tidak untuk walaupun yang",
  examples: [
    ["Bpk. Budi tinggal di Jl. Merdeka No. 5. ", "Dia guru."],
    ["Lihat hlm. 12. ", "Apel, pir, dll. ", "Semua ada. ", "20 orang datang."],
    ["“Ayo!” katanya. ", "PT. Astra tumbuh. ", "Prof. Dr. A. Habibie, S.H. dari Bandung."],
  ],
};
