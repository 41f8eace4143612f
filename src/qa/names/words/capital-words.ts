/**
 * Tell whether an English word is written with capitals and yet is a word like others: each language has one of its own
 * for it, or says it in another way. Peoples, languages, beliefs, feasts and convictions (Slavic, Sabbath, Brexiteers), ages of the earth, what is made of a name
 * (Pyrrhic, Amazonian), titles and things that are cut short (PM, HQ, PhD). `word`: folded.
 */
export function isCapitalWord(word: string): boolean {
  return (
    WORDS.has(word) ||
    (word.endsWith("s") && WORDS.has(word.slice(0, -1))) ||
    TAXON.test(word) ||
    DYNASTY.test(word)
  );
}

/** Kinds of animals and plants, by how their Latin names end: many languages have words of their own for them. */
const TAXON =
  /^\p{L}{3,}(?:zoa|zoans?|phora|ifera|ptera|poda|phyta|mycota|idae|inae|aceae|oidea|teria|daria)$/u;

/** Tell whether letters in capitals are such a word cut short. `word`: as it is written. */
export function isCutShort(word: string): boolean {
  return SHORT.has(word.replace(/(?<=\p{Lu})s$/u, ""));
}

/** Tell whether a word is what newspapers write for a state of the United States behind a city, before a point: Calif., Ore. */
export function isStateCutShort(word: string): boolean {
  return STATES.test(word);
}

const STATES =
  /^(?:Ala|Ariz|Ark|Cal|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)$/;

const WORDS = new Set(
  (
    "saxon viking norman goth celt gaul hun spartan trojan samurai slav slavic slavonic czechoslovak yugoslav germanic nordic celtic gaelic latin latino latina latinx hispanic anglo caucasian aboriginal indigenous " +
    "aryan bedouin gypsy romani sinti inuit maori mayan aztec inca hellenic persian ottoman byzantine " +
    "catholic protestant orthodox lutheran anglican methodist baptist evangelical presbyterian quaker mormon jew jewish judaism hebrew " +
    "muslim moslem islamic islamist sunni shia shiite hindu jain jainism taoist taoism confucian rastafarian pentecostal calvinist puritan pagan buddhist buddhism sikh bible biblical gospel scripture koran quran torah " +
    "sabbath easter christmas xmas advent lent pentecost ramadan hanukkah passover yule halloween thanksgiving " +
    "communist communism marxist marxism nazi nazism fascist stalinist maoist zionist leninist trotskyist " +
    "brexiteer brexiter remainer eurosceptic eurosceptics europhile thatcherite trumpian orwellian freudian victorian edwardian elizabethan darwinian keynesian " +
    "medicaid medicare internet web olympian paralympian " +
    "mongol tatar tartar mamluk mameluke mamluke khitan jurchen manchu tibetan uyghur uighur turkic turkmen seljuk kurd kurdish pashtun cossack huguenot saracen berber tuareg zulu yoruba hausa igbo tamil sinhalese bengali punjabi " +
    "visigoth ostrogoth teutonic hanseatic merovingian carolingian hellenistic phoenician babylonian assyrian sumerian mesopotamian carthaginian etruscan scythian parthian sasanian sassanid achaemenid abbasid umayyad fatimid safavid mughal moghul timurid khwarezmid ptolemaic pharaonic " +
    "precambrian cambrian ordovician silurian devonian carboniferous permian triassic jurassic cretaceous paleozoic palaeozoic mesozoic cenozoic paleogene neogene quaternary pleistocene pliocene miocene oligocene eocene paleocene holocene anthropocene proterozoic archean hadean " +
    "pyrrhic herculean promethean machiavellian platonic socratic aristotelian euclidean newtonian cartesian kantian hegelian shakespearean dickensian kafkaesque napoleonic bonapartist jacobin jacobite amazonian alpine andean himalayan saharan siberian transatlantic atlantean transylvanian " +
    "sanskrit aramaic norse yiddish esperanto mandarin cantonese urdu bengali farsi pashto swahili amharic tagalog quechua nahuatl creole frisian flemish breton basque catalan galician walloon occitan varangian norsemen norseman " +
    "renaissance reformation inquisition crusade crusader baroque neolithic paleolithic palaeolithic mesolithic gothic romanesque tudor jacobean enlightenment medieval antiquity " +
    "christ messiah satan lucifer allah jehovah yahweh trinity apostle papal papacy carmelite hasidic shinto manichaean gnostic sufi salafi wahhabi ismaili deist atheist " +
    "hajj eid adha fitr bayram diwali deepavali holi purim " +
    "nestorian arian daoist daoism zoroastrian zoroastrianism mennonite jesuit franciscan dominican benedictine " +
    "cistercian augustinian sisyphean tory tories whig mujahideen mujahedeen mujahidin ayatollah bodhisattva dharma " +
    "lama tertiary emsian metazoa protozoa bilateria cnidaria placozoa porifera arthropoda chordata mollusca " +
    "mammalia"
  ).split(" "),
);

/** Abbasids, Mariavites: houses, tribes and sects. */
const DYNASTY = /^\p{Ll}{4,}(?:id|ite)s$/u;

const SHORT = new Set(
  (
    "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI HMS USS SS RMS BCE CE Div MDiv ThD DPhil BPhil MPhil MFA LittD DSc HQ PM MP MEP MSP MLA AM VP SVP EVP CEO CFO CTO COO CMO CIO MD BA MA MBA BSc MSc PhD JD LLB LLM QC KC RN GP TV PR HR CV PC IT AI ID VIP DIY ATM " +
    "GMT EST EDT CST CDT PST PDT BST CET UTC MPH KPH RPM GDP GNP VAT USD EUR GBP JPY RMB DJ MC SUV IOU RSVP FYI ETA ER ICU OR DUI LED LCD IR UV GND NGO GMO UFO DNA RNA HIV AIDS DOJ HM TBA TBC AKA MVP QB"
  ).split(" "),
);
