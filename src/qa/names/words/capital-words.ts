/**
 * Tell whether an English word is written with capitals and yet is a word like others: each language has one of its own
 * for it, or says it in another way. Peoples, languages, beliefs, feasts and convictions (Slavic, Sabbath, Brexiteers), titles, ages of the earth, kingdoms of living things and
 * things that are cut short (PM, HQ, PhD). `word`: folded.
 */
export function isCapitalWord(word: string): boolean {
  return WORDS.has(word) || (word.endsWith("s") && WORDS.has(word.slice(0, -1)));
}

/** Tell whether letters in capitals are such a word cut short. `word`: as it is written. */
export function isCutShort(word: string): boolean {
  return SHORT.has(word.replace(/(?<=\p{Lu})s$/u, ""));
}

const WORDS = new Set(
  (
    "saxon viking norman goth celt gaul hun spartan trojan samurai slav slavic slavonic czechoslovak yugoslav germanic nordic celtic gaelic latin latino latina latinx hispanic anglo caucasian aboriginal indigenous " +
    "aryan bedouin gypsy romani sinti inuit maori mayan aztec inca hellenic persian ottoman byzantine " +
    "catholic protestant orthodox lutheran anglican methodist baptist evangelical presbyterian quaker mormon jew jewish judaism hebrew " +
    "muslim moslem islamic islamist sunni shia shiite hindu jain jainism taoist taoism confucian rastafarian pentecostal calvinist puritan pagan buddhist buddhism sikh bible biblical gospel scripture koran quran torah " +
    "sabbath easter christmas xmas advent lent pentecost ramadan hanukkah passover yule halloween thanksgiving " +
    "communist communism marxist marxism nazi nazism fascist stalinist maoist zionist leninist trotskyist " +
    "brexiteer brexiter remainer eurosceptic eurosceptics europhile thatcherite trumpian orwellian freudian victorian edwardian elizabethan darwinian keynesian " +
    "mamluk jurchen khitan seljuk parthian phoenician sumerian assyrian babylonian etruscan carthaginian hanseatic nestorian arian daoist daoism zoroastrian zoroastrianism mennonite huguenot jesuit franciscan dominican benedictine cistercian augustinian " +
    "pyrrhic herculean sisyphean promethean platonic socratic aristotelian newtonian cartesian tory tories whig mujahideen mujahedeen mujahidin ayatollah bodhisattva dharma lama " +
    "precambrian cambrian ordovician silurian devonian carboniferous permian triassic jurassic cretaceous tertiary quaternary paleocene eocene oligocene miocene pliocene pleistocene holocene paleozoic mesozoic cenozoic emsian " +
    "metazoa protozoa bilateria cnidaria placozoa porifera arthropoda chordata mollusca mammalia " +
    "medicaid medicare internet web olympian paralympian"
  ).split(" "),
);

const SHORT = new Set(
  (
    "HQ PM MP MEP MSP MLA AM VP SVP EVP CEO CFO CTO COO CMO CIO MD BA MA MBA BSc MSc PhD JD LLB LLM QC KC RN GP TV PR HR CV PC IT AI ID VIP DIY ATM " +
    "GMT EST EDT CST CDT PST PDT BST CET UTC MPH KPH RPM GDP GNP VAT USD EUR GBP JPY RMB DJ MC SUV IOU RSVP FYI ETA ER ICU OR DUI LED LCD IR UV GND NGO GMO UFO DNA RNA HIV AIDS DOJ HM TBA TBC AKA MVP QB"
  ).split(" "),
);
