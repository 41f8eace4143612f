import type { SentenceRules } from "../sentence-rules.ts";

/** Hold what English knows about the ends of its sentences. */
export const en: SentenceRules = {
  before:
    "Mr., Mrs., Ms., Mx., Messrs., Mme., Mlle., Dr., Drs., Prof., Rev., Fr., Gen., Lt., Lt. Col., Col., Capt., Cmdr., Cdr., Maj., Sgt., Cpl., Pvt., Adm., Brig., Sen., Sens., Rep., Reps., Gov., Govs., Hon., Pres., Supt., Insp., Det., Amb., Msgr., Mt., Mts., Ft., e.g., i.e., cf., vs., viz., approx., N°., Eq.",
  number:
    "No., Nos., p., pp., Art., Arts., Fig., Figs., Sec., Sect., Ch., Vol., Vols., Op., Ref., Refs., Nr., Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., ca., c., v., no., nos., vol., ch., sec., art., fig., ext., Ext., Rm., Apt., Rte., Pt., Tel., tel.",
  inside:
    "Dist., Inc., Co., Cos., Cie., Corp., Ltd., Bros., Jr., Sr., Esq., Ph.D., M.D., L.P., a.m., p.m., A.M., P.M., U.S., U.K., U.N., E.U., U.S.A., D.C., N.Y., St., Ave., Blvd., Rd., Hwy., Dept., Univ., Assn., Assoc., Bancorp., Intl., Int'l., Natl., Mfg., Pty., Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., Okla., Ore., Pa., Tenn., Tex., Va., Vt., Wash., Wis., Wyo., Ont., Que., Mex., min., max., dept., est., Est., Const., Stat., al., ad., Mon., Tue., Tues., Wed., Thu., Thurs., Fri., Pfc., Ste., Dak.",
  ends: "All., As., By., Do., Go., Hat., In., Is., Job., Joe., Link., Long., On., Or., Pro., To., Up., OK., Ok., PC., AA., AB., Act., Card., Def., Etc., Ex., Id., Jam., Mart., Lib., Var., X., Sq., PP., MR., VS., Cap., Org., Diff., Cont., Sat., Sun., etc.",
  starters:
    "a about according after again all also although always among an and another any anyone anything are as asked at back be because before besides both but by can could despite did do does during each earlier even ever every everyone everything few finally first for from further had has have he her here his how however i if in indeed instead is it its just last later let like many maybe me meanwhile more moreover most much my neither never nevertheless next nobody none nor nothing now of often on once one only or other others our over perhaps please rather see several she should similarly since so some someone something sometimes soon still such than thanks that the their them then there therefore these they this those though through thus to today together tomorrow too under unfortunately unless unlike until was we were what when where whether which while who whoever whose why will with within without would yes yesterday yet you your don't won't can't isn't doesn't didn't",
  examples: [
    ["Mr. Smith met Dr. Jones. ", "They talked."],
    ["They closed the deal with Pitt, Briggs & Co. at noon."],
    ["They closed the deal with Pitt, Briggs & Co. ", "It closed yesterday."],
    ["I work for the U.S. Government in Virginia. ", "I live in the U.S. ", "How about you?"],
    ["We make a good team, you and I. ", "Did you see Albert I. Jones yesterday?"],
    ["At 5 a.m. Mr. Smith went out. ", "He left at 6 P.M. ", "Mr. Smith then went home."],
    ["See p. 55, Fig. 3 and No. 7. ", "It is on Oct. 12."],
    ["She works at Yahoo! in accounting. ", "He likes Jeopardy! a lot."],
    ['"Stop!" he said. ', '"Why?" ', "She left."],
    ["He teaches (He worked before.) at the school. ", "(It is small.) ", "He likes it."],
    ["The index rose 3.5 percent. ", "12 people came. ", "3.4 million stayed."],
    ["Mail Jane.Doe@example.com or see https://a.b/c.d?E=F. ", "It works."],
    ["I wasn't really ... well, what I mean ... see. ", "Right?"],
    ["Rename tsconfig.Base.json to README.MD. ", "Use Node.js."],
    ["It weighed 32.5 kg. ", "Three models were built."],
    ["1. The first item. ", "2. The second item."],
  ],
};
