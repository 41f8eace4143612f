/**
 * Scale words that CLDR lacks in languages without a table of their own: beside lakh and crore the millions of the
 * world, and forms of case that share no beginning with the others. One value a line, the value first.
 */
export const LOAN_SCALES: Readonly<Record<string, string>> = {
  bn: `
    1e6 মিলিয়ন
    1e9 বিলিয়ন
    1e12 ট্রিলিয়ন`,
  el: `
    1e6 εκατ. εκατομμυρίων
    1e9 δισεκατομμυρίων`,
  fi: `
    1000 tuhannen tuhanteen tuhannella tuhannesta`,
  fil: `
    1000 libo libong
    1e6 milyon milyong
    1e9 bilyon bilyong`,
  gu: `
    1e6 મિલિયન
    1e9 બિલિયન અબજ`,
  kn: `
    1e6 ಮಿಲಿಯನ್
    1e9 ಬಿಲಿಯನ್`,
  lv: `
    1000 tūkst. tūkstoši tūkstošus tūkstošiem
    1e6 milj. miljons miljoni
    1e9 mljrd. miljards miljardi`,
  ml: `
    1e6 മില്യൺ ദശലക്ഷം
    1e9 ബില്യൺ`,
  mr: `
    1e6 मिलियन दशलक्ष
    1e9 बिलियन अब्ज`,
  pa: `
    1e6 ਮਿਲੀਅਨ
    1e9 ਬਿਲੀਅਨ`,
  sw: `
    1000 elfu
    1e6 milioni
    1e9 bilioni
    1e12 trilioni`,
  ta: `
    1e5 லட்சம்
    1e6 மில்லியன்
    1e7 கோடி
    1e9 பில்லியன்`,
  te: `
    1e6 మిలియన్
    1e9 బిలియన్`,
  ur: `
    1e6 ملین
    1e9 بلین`,
};
