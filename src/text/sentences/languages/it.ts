import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what Italian knows about the ends of its sentences. */
export const it: SentenceRules = {
  before:
    "Sig., Sig.ra, Sigg., Sig.na, Dott., Dott.ssa, dott., dott.ssa, Dr., dr., Prof., prof., Prof.ssa, prof.ssa, Ing., ing., Avv., avv., Arch., arch., Geom., Rag., On., on., Sen., Mons., Don., S., Ss., Spett., Egr., Gent., ad es., per es., es., cfr., Cfr., c.d., cd., Gen., Col., Cap., Magg., Mr., Mrs., vs.",
  number:
    "n., nn., N., p., pp., pag., pagg., art., artt., cap., vol., voll., fig., figg., tab., tav., co., par., lett., tel., Tel., gen., feb., mar., apr., mag., giu., lug., ago., set., sett., ott., nov., dic., sez., ed.",
  inside:
    "S.p.A., s.p.a., S.r.l., s.r.l., a.C., d.C., Inc., Ltd., Co., Jr., U.S., C.so, P.zza, V.le, h.",
  ends: "DC., Mod., Liv., all., ver., div., ag., int., ecc., etc., on.",
  starters:
    "a ad ai al alcune alcuni alla alle allora altri anche ancora appena c che chi ci ciò come con così cosa cui d da dal dalla dai de degli dei del della delle di dopo dove due durante e è ed era fra già gli grazie ha hanno i ieri il in infatti inoltre invece io l la le lei lo loro lui ma mentre mi molti molto nei nel nella nelle nessuno noi non nonostante o oggi ogni oltre per perché però più poi prima può qual quale quando quanto quella quelle quelli quello questa queste questi questo qui quindi se secondo sembra senza si sia solo sono su sua sui sul sulla suo suoi tanto tra troppo tutta tutte tutti tutto un un' una uno va vi voi",
  examples: [
    ["Salve Sig.ra Mengoni! ", "Come sta oggi?"],
    ["Il dott. Rossi e la prof.ssa Bianchi sono qui. ", "Vedi pag. 12, art. 3."],
    ["La casa costa 170.500.000,00€! ", "È cara. ", "10 persone la vogliono."],
    ["Si inizia così «Il/la sottoscritto/a.»."],
  ],
};
