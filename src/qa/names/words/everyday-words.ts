/**
 * Ordinary words of English beside those that headings and organisations are made of: what people, animals and things are
 * called in stories, shops, games and conversation, and what is said in passing. By hand, by theme. Left out is what is as
 * often somebody's name or a brand (Butler, Jade, Apple). Small letters, the dictionary form; `common-words.ts` reads endings.
 */
export const EVERYDAY_WORDS = `
congressman congresswoman congressmen councilman councilwoman alderman lawmaker assemblyman statesman chairwoman
chairperson spokesman spokeswoman spokesperson policeman policewoman fireman firefighter salesman saleswoman
businessman businesswoman craftsman cameraman layman gentleman gentlemen fisherman freshman sophomore undergraduate
postgraduate alumnus alumni alumna barrister solicitor magistrate sheriff bailiff usher clergy vicar chaplain preacher
prophet pilgrim nun deacon shaman druid wizard witch sorcerer sorceress mage magician warlock necromancer paladin
assassin mercenary bandit outlaw pirate thief burglar thug gangster sniper frontrunner bodyguard watchman gatekeeper
caretaker janitor plumber blacksmith hairdresser stylist butcher grocer bartender barkeep barman barista waitress
innkeeper landlord landlady tenant lodger housekeeper maid nanny babysitter midwife surgeon physician dentist
therapist psychiatrist psychologist pharmacist paramedic lifeguard coastguard veterinarian accountant cashier courier
postman dispatcher handyman electrician welder herder cowboy lumberjack stewardess steward astronaut cosmonaut aviator
passerby bystander onlooker pedestrian commuter cyclist jogger hiker surfer skater skier wrestler jockey referee
umpire goalkeeper goalie midfielder quarterback linebacker batsman rookie newcomer newbie guru geek nerd freak weirdo
loner buddy pal dude bro sis lad lass kiddo toddler teenager youngster adolescent grownup retiree widow widower orphan
sibling mom mum mommy mummy dad daddy papa mama grandma grandpa grandmother grandfather grandson granddaughter granny
grandparent stepmother stepfather godfather godmother auntie nephew niece fiance fiancee groom bridegroom bridesmaid
spouse girlfriend boyfriend sweetheart darling sweetie babe ex roommate flatmate housemate classmate teammate
colleague intern apprentice trainee mentee predecessor heir heiress peasant serf nobleman courtier jester minstrel
bard squire warlord chieftain regent viceroy tsar czar prefect consul envoy nuncio patriarch matriarch ancestor
descendant immigrant emigrant migrant expat nomad townsfolk townspeople countryman citizenry mob cohort platoon troupe
clan dynasty rapper songwriter vocalist pianist violinist choir ballerina comedian clown actress filmmaker
screenwriter playwright novelist storyteller narrator vlogger podcaster youtuber influencer consultant broker
shareholder entrepreneur tycoon mogul billionaire millionaire taxpayer lobbyist activist demonstrator dissident
insurgent militant extremist jihadist hostage captive inmate convict offender culprit juror plaintiff defendant
claimant applicant recipient patron subscriber gambler bookmaker wholesaler supplier distributor spinner distiller
winemaker beekeeper caregiver matron warden superintendent foreman overseer supervisor aide assistant typist
receptionist technician machinist astronomer chemist physicist mathematician geologist historian archaeologist
philosopher sociologist linguist librarian curator archivist tutor provost rector midwesterners ensign cadet commodore
brigadier airman airmen seaman seamen gunnery quartermaster bosun helmsman wingman marksman crewman rifleman
infantryman cavalryman medic conscript partisan saboteur spy informant snitch forensics undertaker gravedigger
executioner torturer hangman jailer paralegal notary bureaucrat technocrat plutocrat politician legislator
parliamentarian backbencher incumbent nominee appointee contender underdog favourite medalist masseur sous dishwasher
sweeper bellboy concierge doorman valet chauffeur cabbie hostess neighbour acquaintance confidant soulmate stepson
stepdaughter stepsister stepbrother tween oldie millennial zoomer hipster hippie otaku cosplayer lurker moderator
webmaster draftsman academician dropout novice disciple acolyte initiate apostle martyr sinner heretic infidel atheist
agnostic cleric mullah yogi seer healer alchemist apothecary herbalist scribe swordsman spearman gladiator berserker
barbarian scoundrel rascal trickster imposter impostor swindler cheater liar pickpocket smuggler junkie addict
drunkard beggar hobo vagabond vagrant casualty fatality superhero supervillain hellhound watchdog lapdog underling
minion henchman lackey servant mistress proprietor squatter homeowner dragonborn halfling gnome dryad nymph satyr
centaur minotaur kraken leviathan behemoth basilisk chimera gorgon cyclops titan golem gargoyle imp ghoul banshee lich
revenant poltergeist succubus djinn genie deity goddess demigod avatar

hey hi hiya oh ah aha ahh ooh wow whoa yay yeah yep yup nope nah okay alright huh hmm hm mhm uh um erm ugh eek oops
ouch phew shh psst aww duh bah boo bye goodbye farewell cheers congrats congratulations pardon ahem amen alas hooray
hurray bravo ciao haha hahaha hehe lol lmao omg wtf btw imo imho fyi tbh idk brb thx pls plz gonna wanna gotta kinda
sorta dunno lemme gimme ain cuz coz ya yall gosh jeez geez gee goodness damn dammit darn heck crap shit bullshit fuck
fucking fucked asshole bitch bastard jerk idiot moron dumb dumbass stupid silly dork creep scum hopefully literally
basically definitely truly eventually meanwhile nevertheless nonetheless moreover furthermore regardless afterwards
afterward beforehand likewise someday nowadays thru til till amid amidst amongst beneath versus whilst

raptor falcon owl crow raven sparrow pigeon goose geese duck duckling hen rooster parrot penguin ostrich vulture
seagull stork heron woodpecker hummingbird nightingale cuckoo rat mice hamster rabbit bunny hare squirrel beaver otter
hedgehog porcupine skunk raccoon weasel ferret mole kitten puppy pup hound mutt poodle bulldog terrier retriever wolf
wolves coyote jackal hyena leopard cheetah panther cougar bobcat elephant rhino hippo giraffe zebra camel llama alpaca
deer doe stag elk moose reindeer antelope gazelle buffalo bison ox oxen cattle cow calf goat lamb sheep pig piglet hog
boar pony mare stallion foal colt donkey mule kangaroo koala panda sloth monkey ape chimp chimpanzee baboon orangutan
whale dolphin shark walrus squid octopus jellyfish crab lobster shrimp prawn oyster clam mussel snail slug worm salmon
trout tuna sardine eel frog toad newt lizard gecko turtle tortoise alligator viper cobra dinosaur mammoth ant bee wasp
hornet mosquito moth butterfly beetle ladybug cricket grasshopper cockroach flea tick mite louse scorpion critter pet
livestock vermin predator prey herd flock hive den burrow claw paw hoof fang fur feather beak antler whisker oak maple
cedar spruce fir poplar beech bamboo fern weed shrub hedge thorn petal stem twig seedling sapling orchard vineyard
meadow lawn turf blossom sunflower tulip daffodil orchid lotus dandelion clover thistle cactus herb

pear plum peach apricot cherry grape raisin strawberry raspberry blueberry cranberry banana pineapple mango papaya
melon watermelon lemon lime grapefruit pomegranate fig coconut avocado tomato cucumber carrot cabbage lettuce spinach
broccoli cauliflower celery garlic leek radish beet turnip pumpkin squash zucchini eggplant mushroom pea bean lentil
peanut almond walnut hazelnut chestnut cashew oat wheat barley rye flour dough loaf bun bagel muffin pancake waffle
cereal porridge noodle pasta pizza burger hamburger sandwich sausage bacon ham steak beef pork veal mutton poultry
meatball stew broth ketchup mustard mayonnaise vinegar cinnamon vanilla chocolate cocoa candy licorice caramel toffee
fudge jelly pudding custard pie tart cupcake brownie biscuit cracker fries snack yogurt yoghurt cheddar margarine lard
omelet omelette espresso latte matcha lemonade soda beer ale lager champagne whiskey whisky vodka rum gin cider
cocktail liquor booze brunch supper dessert appetizer feast banquet picnic barbecue kettle oven stove fridge microwave
blender saucepan skillet spoon mug jug ingredient tablespoon teaspoon cupful paprika oregano thyme parsley cilantro
coriander cumin turmeric nutmeg clove cardamom saffron chili chilli jalapeno habanero salsa guacamole hummus tofu
tempeh kimchi sushi ramen kebab taco burrito quesadilla nacho enchilada lasagna risotto gnocchi ravioli spaghetti
macaroni croissant baguette brioche pretzel donut doughnut scone crumpet crepe souffle meringue macaron mousse gelato
sorbet sundae milkshake smoothie syrup molasses frosting sprinkles

skull forehead eyebrow eyelash eyelid cheek chin jaw lip tongue tooth teeth throat breast rib spine hip thigh knee
ankle heel toe thumb fist wrist elbow armpit stomach kidney lung muscle tendon vein artery scar bruise rash blister
ache fever flu cough sneeze allergy asthma diabetes tumor tumour stroke covid coronavirus pandemic epidemic outbreak
vaccine vaccination lockdown quarantine symptom diagnosis therapy rehab ambulance pill tablet ointment bandage syringe
suicide homicide murder manslaughter autism dementia depression anxiety trauma insomnia addiction overdose obesity
hygiene sweat tear saliva pee poop fart

jacket hoodie sweater cardigan vest blouse skirt gown robe cloak jeans pants trousers leggings stockings socks
slippers sandals sneakers heels scarf glove mitten beanie helmet hood goggles sunglasses earrings necklace bracelet
pendant brooch jewel jewelry jewellery zipper purse wallet handbag backpack suitcase luggage umbrella towel blanket
pillow mattress quilt duvet curtain carpet rug sofa couch armchair stool cushion cupboard wardrobe closet bulb candle
chandelier vase doorbell doorknob sink faucet hose bathtub toilet soap shampoo razor shaving toothbrush toothpaste
comb hairbrush lipstick mascara makeup nail perfume lotion moisturizer serum broom mop bucket vacuum laundry
screwdriver wrench drill saw shovel rake ladder screw bolt hinge glue varnish sandpaper toolbox crate carton parcel
envelope postage concealer eyeliner eyeshadow gloss moisturizing cleanser sunscreen cuticle manicure pedicure tweezers
groomer wig ponytail haircut hairstyle beard mustache moustache tattoo piercing bra panties underwear lingerie bikini
swimsuit bathrobe pajamas pyjamas onesie uniform tuxedo bodysuit kimono sari turban tiara spatula whisk ladle tongs
colander strainer sieve peeler grater cutlery chopsticks tablecloth napkin corkscrew thermos lunchbox cookware
bakeware countertop tabletop doormat nightstand bookshelf bookcase headboard bedframe bunk crib stroller highchair
pacifier diaper

dagger sword sabre saber spear bow crossbow quiver mace whip shotgun pistol revolver handgun grenade warhead torpedo
cannon howitzer mortar ammo ammunition armour armored helm trench bunker barracks fortress stronghold citadel rampart
dungeon drawbridge moat ambush raid airstrike warfare battlefield battleground frontline ceasefire truce armistice
uprising rebellion mutiny coup frigate warship drone shuttlebay starship spaceship spacecraft lightsaber cyborg mutant
zombie vampire werewolf goblin orc elf elves dwarf dwarves troll ogre pixie mermaid unicorn demon phantom wraith
specter spectre curse hex potion amulet talisman relic rune scroll prophecy doom underworld afterlife throne wanderer
slayer guardian savior saviour avenger villain heroine sidekick protagonist antagonist nemesis myth fable folklore
fairytale galactic interstellar cosmic cosmos celestial nebula asteroid meteorite orbit lunar eclipse dusk daybreak
sunrise sunset nightfall twilight

ivory ebony marble slate limestone sandstone chalk cement plaster timber lumber plywood aluminium aluminum tin nickel
zinc titanium platinum velvet satin linen wool nylon polyester suede denim lace fleece ribbon yarn canvas foam vinyl
acrylic resin ceramic porcelain emerald scarlet crimson maroon beige turquoise teal cyan magenta lavender lilac indigo
mauve khaki charcoal pastel

midwest midwestern midwesterner isle islet inlet lagoon reef shore seashore seaside shoreline dune slope hillside
foothill mountainside prairie savanna steppe tundra swamp bog creek pond puddle geyser cavern quarry pit ditch dam
dike aqueduct pier wharf lighthouse hamlet suburb downtown uptown outskirts neighbourhood boulevard blvd ave alley
driveway freeway motorway expressway turnpike crossroads roundabout sidewalk pavement footpath underpass viaduct
skyscraper bungalow hut shed barn farmhouse mansion villa chalet shack tent inn tavern pub motel hostel dormitory dorm
cafeteria canteen diner bakery butchery pharmacy drugstore grocery supermarket mall marketplace bazaar warehouse
refinery foundry shipyard airfield runway hangar railroad tram trolley subway carriage wagon lorry pickup minivan
sedan convertible motorbike motorcycle scooter bicycle tricycle sled sleigh canoe kayak raft yacht sailboat dinghy
barge tugboat helicopter glider airship balloon parachute cemetery graveyard tomb crypt mausoleum obelisk statue
fountain courtyard balcony porch patio terrace attic basement cellar hallway corridor lobby staircase stairs elevator
escalator chimney fireplace ceiling breeze gust blizzard hail sleet drizzle downpour thunderstorm heatwave avalanche
landslide wildfire bushfire sunshine frosty chilly humid neolithic paleolithic mesolithic prehistoric jurassic
cretaceous triassic pleistocene holocene antiquity rd hwy bldg apt dept transmission brake brakes bumper fender
windshield windscreen headlight headlights taillight exhaust muffler radiator gearbox carburetor throttle odometer
speedometer seatbelt airbag tire tires tyre tyres hubcap axle chassis piston crankshaft sunroof trunk tailgate suv
hatchback roadster limousine caravan dent polisher townhouse outpost checkpoint garrison encampment campsite
thicket grove glade woodland rainforest wilderness wasteland badlands lowland highland upland tableland gorge ravine
chasm abyss crater geothermal oasis mirage sandbar estuary fjord archipelago atoll headland landmass hinterland
countryside heartland motherland fatherland homeland borderland no-man vestibule foyer atrium parlor parlour loft
pantry larder scullery washroom restroom lavatory bathroom bedroom ballroom boardroom courtroom showroom stockroom
storeroom toolshed treehouse greenhouse doghouse henhouse farmyard barnyard stockade watchtower belfry clocktower
gatehouse guardhouse armory armoury smithy tannery windmill watermill granary silo

settings username password logout wifi broadband ethernet modem firewall malware spyware ransomware phishing reset
shutdown downgrade erase authorization authentication verification cancellation subscription renewal receipt voucher
warranty webcam headset headphone headphones earbuds microphone touchscreen smartphone smartwatch laptop desktop
netbook ereader ebook audiobook podcast livestream playlist screenshot selfie emoji meme chatbot outbox homepage
webpage hyperlink bookmark wallpaper taskbar toolbar sidebar popup dropdown checkbox cursor keypad trackpad touchpad
joystick gamepad cartridge dongle transistor capacitor diode microchip motherboard firmware middleware localhost
dataset benchmark algorithm chatroom blockchain crypto cryptocurrency stablecoin metaverse cyberspace cybersecurity
spreadsheet slideshow clipboard pixel placeholder timestamp countdown stopwatch thermostat cons combo deluxe vintage
makeshift handmade homemade genuine refurbished secondhand used compliant waterproof adjustable detachable foldable
inch inches ounce pint gallon companion mint variety assortment accessories accessory coverage teleload teleloading
helpline ereaders

hoops playoff playoffs semifinal semifinals quarterfinal kickoff halftime touchdown offside scoreboard hattrick
dribble tackle knockout showdown matchup unbeaten undefeated comeback fixture medal trophy podium hurdles triathlon
javelin discus vault gymnastics acrobat athletic athletics soccer rugby baseball basketball volleyball handball hockey
lacrosse badminton billiards darts judo karate wrestling surfing skating skiing snowboard snowboarding sledding chess
poker dice jigsaw riddle crossword trivia bingo lottery jackpot

rap hop techno disco reggae punk ballad anthem hymn lullaby verse lyric lyrics melody rhythm tempo harmony soundtrack
headliner encore gig rehearsal premiere sequel prequel trilogy blockbuster thriller sitcom anime manga sketch doodle
mural graffiti sculpture engraving tapestry pottery embroidery knitting crochet origami calligraphy typography
headline tabloid broadsheet newsroom newscast correspondent freelancer paparazzi toot fediverse dm dms pfp clickbait
spoiler cliffhanger crossover fanfic fandom canon headcanon finale prologue epilogue paperback hardcover bestseller
foreword footnote

commonwealth dominion protectorate suffrage runoff caucus gerrymander filibuster impeachment veto subpoena indictment
verdict acquittal bail parole probation felony misdemeanor lawsuit litigation affidavit deposition perjury bribery
extortion blackmail embezzlement forgery arson theft robbery burglary assault kidnapping hijacking smuggling
trafficking piracy terrorism genocide apartheid segregation racism sexism feminism patriotism populism nationalism
socialism capitalism mortgage dividend inflation recession stagflation bailout stimulus subsidy tariff embargo
bankrupt insolvency takeover buyout spinoff franchise monopoly cartel oligarch payroll layoff redundancy walkout
picket boycott lament laments awareness mindfulness nursery daycare syllabus curriculum coursework homework diploma
thesis dissertation tuition enrollment graduation sorority fraternity prom anniversary honeymoon vacation carnival
gala baptism christening confirmation burial mourning worship sermon altar pew steeple monastery convent mosque
synagogue pagoda chapel deduction withholding ledger bookkeeping accrual amortization liability equity commodity yield
lender collateral foreclosure eviction appraisal escrow underwriting insurer deductible copay annuity inheritance
probate trustee beneficiary curfew blackout shortage rationing stockpile evacuation donation advocacy grassroots
petition sit-in vigil tribute eulogy obituary condolence

admire adore amuse annoy apologize applaud astonish await bang beg behold betray blink blush boil brag bury bust buzz
caress cheat cheer chew choke chop chuckle clap cling clutch confess convince crawl crush cuddle curl decorate deserve
devour dine dip divorce dodge drag dread drip drown dwell embarrass evolve exaggerate fade faint fake fasten flee
flick flip forbid forgive frown frustrate fry gasp gaze giggle glare glimpse glow grasp grin groan growl grumble haul
heal heard hesitate howl hug hum hurry insult itch jog juggle kiss kneel knit laugh lick linger loathe loot lurk mend
mess moan mock mourn mumble nag nap nod obey offend overwhelm peek persuade pinch plead poke ponder pour pout puff
punch quarrel rage rattle rejoice relax relieve resent rinse roam roar roast rot rotting rub scare scatter scold scowl
scrape scrub seize shave shiver shout shove shrink shrug sigh sip slam slap slip smash smell smirk snap snarl sneak
sniff snore soak sob spill spin spit splash spoil squeeze squint stab stagger stare startle starve stink stir stomp
stumble stutter suck surrender swallow swear sweep swell tangle tap tease tempt tickle tighten tiptoe toss trace
tremble tuck twist vanish vomit vow waddle wail wander weep whine whistle wiggle wink wipe wobble wrestle yawn yell
abduct absorb accomplish activate align allocate amplify assemble banish barter bask bathe beckon befriend beware
bewitch bicker bleed bless bluff bluster boast bolster braid brawl brew bribe broil buckle bulge bump carve chant
chill chirp chisel clench coax coil collide conceal concoct condemn conjure conquer conspire convene cower crack
cradle cram crave crouch crumble crunch cultivate dangle dart dazzle deceive decipher decode defy delve demolish
despise detach detain detest devise dilute disarm disguise dismantle disrupt distract distribute droop duel dunk eject
elope embark emit empower enchant endure engrave enlist enrage enslave entangle entwine erupt escort evacuate evade
evict exhale expel extinguish falter fascinate flank flap flare flicker flinch fling flog flourish fluctuate forge
forsake fret frolic fumble gallop gamble gargle garnish glide glimmer glisten gnaw gobble gouge graze grill grind grip
grope guzzle haggle haunt hoard hoist hover huddle hurl ignite illuminate immerse impale impersonate impress imprison
infect infiltrate inflate inhabit inhale inherit inscribe intercept intimidate intrude invoke jeer jolt kidnap knead
lash leak levitate liberate loosen lull lunge lure mangle manipulate marinate mash meddle meditate mesmerize mingle
mobilize munch mutate mutter nibble nudge nurture ooze pacify paddle peck perch perish persecute pester pluck plunder
plunge pounce prance preach prick probe prod prowl prune pry pulverize quake quench radiate ransack ravage reckon
recline recoil rehearse reign rejuvenate relish repel replenish revolt ricochet ripple rouse rummage rustle sabotage
salute salvage saunter scavenge scorch scour scout scramble scribble sculpt seduce seethe sever shatter shimmer shred
shriek shuffle simmer sizzle skewer skim slash slaughter slay slither slouch slump slurp smear smother smuggle snare
snatch sniffle snooze snort soar sooth soothe sow sparkle spawn splinter sprawl sprinkle sprout spur squeak squeal
squirm stalk stall stash strangle strap stray stride stroll strum strut stun subdue summon surge sway swerve swirl
swoop tamper tarnish teleport thaw thrash thrive throb thrust thump thwart toil topple trample transfix traverse trek
tremor trickle trim trot trudge tug tumble twinkle twirl unleash unravel unveil uproot utter vaporize veil vex vibrate
wade waft warp wedge weld wheeze whirl wield wilt wince wreck writhe yank yelp zap

adorable anxious arrogant ashamed awful awkward badass bald beloved blessed bold bored boring careless cautious cheeky
cheerful chubby clever clumsy confused cozy creepy crispy cruel curly cute damp dangerous dazzling deaf delicious
delightful desperate dim disgusting dizzy doomed drunk dull eerie enchanted endless enormous eternal exhausted exotic
faithful fancy fearless feathered fierce filthy flawless fluffy fond fragile frantic freaky frightened furious fuzzy
generous gigantic gloomy glorious gorgeous grateful greedy grim gross grumpy handsome harsh haunted helpless hideous
horrible humble hungry icy immense immortal infamous infinite insane jealous jolly keen lame lavish lone magnificent
marvelous marvellous mere merry messy miserable mysterious mystical naked nasty naughty neat nervous numb obscure
outrageous pathetic peaceful petty phenomenal pleasant plump polite precious primordial psychic quaint ravenous
reckless ridiculous ripe rotten rude sassy scared scary selfish shallow shy sincere slick slim slippery sloppy sly
smug sneaky softie solemn solo sore sour spicy splendid spooky steep stiff stubborn sublime superb tame terrific
thirsty thorough tidy timid tragic twisted upset useless vague vain vicious vile vivid wary weird wet wicked witty
wonderful wooden worn wretched yummy abrupt absurd abundant acoustic acute adequate aerial affordable aggressive
alluring aloof ambiguous ambitious amphibious ample arcane arid artificial astounding astral authentic automatic
available barren bent bizarre bleak blunt blurry brisk brittle candid chaotic chronic clingy coarse compact competent
compulsory concise consistent contagious convenient corrupt courageous crooked crude cunning customizable dainty
decent defective defiant deliberate delicate demonic dense deranged devastating devious dire discreet distant divine
domestic dormant drastic dual durable dwarven earnest eccentric ecstatic elaborate elastic elven elusive enigmatic
epic erratic ethereal everlasting evident excessive explosive exquisite extinct extraordinary fantastic faulty
fearsome feeble feral fertile festive feisty fickle fiery flammable flexible flimsy floral foolish forbidden forgotten
formidable fortunate foul frail frigid frugal fugitive futile futuristic gallant genetic ghastly gleaming glossy
gluten gooey gracious greasy gritty harmless hasty hazy heroic hilarious historic homesick horrid hostile humane
hysterical imaginary impatient impossible incredible infernal inferior insecure intimate intricate invincible
invisible irregular itchy jagged jaded jittery joyful jumbo juvenile lawful lethal lifeless limp literal lofty
luminous lush luxurious macabre majestic malicious mandatory mature mellow menacing metallic meticulous miniature
misty moist molten monstrous mortal motionless muddy murky mute mystic mythic mythical naive nautical nimble nocturnal
nomadic notable notorious numerous obedient oblivious obsessed offbeat ominous opaque orbital ornate oval overdue
overgrown painless panoramic paranormal peculiar perilous perpetual persistent pesky pitiful playful pointless
poisonous polished possessed powerless pregnant primitive pristine prolific prominent puny quirky radiant redundant
regal relentless resilient restless reversible rigid robust romantic ruthless sarcastic scarce scenic scorched
scrambled scruffy secluded seedless senile sensitive serene serial shabby shattered sheepish shimmering sinister
slender slight sluggish smelly sober sole solitary somber sonic sophisticated soulless sparkling spectral spherical
spiky spiral spiritual spontaneous squeaky stark stationary stealthy stellar sterile stoic stout stunning sturdy
stylish submerged subtle supernatural surreal suspicious sweaty swollen symbolic synthetic tactical tasteless tearful
tedious telepathic tense timeless tranquil treacherous tremendous trivial turbulent unarmed undercover unified unseen
untamed upbeat urgent vacant valiant valuable vampiric vengeful vibrant vigilant volatile voluntary wacky watchful
wavy weightless whimsical wholesome wintry woolen woven wrinkled zany zealous zesty metropolitan oriented semi turbo

absence abundance affection agony amazement ambition anarchy anguish apathy appetite ardor aroma arrogance aura awe
bliss blessing bravery burden captivity charisma clarity compassion confidence confusion conscience contempt cowardice
cruelty curiosity deceit delight denial desire despair destiny destruction devotion dignity discipline disgust dismay
distress ecstasy ego elegance endurance envy eternity excuse existence fantasy fascination fault fidelity friendship
frustration fury glamour gloom gossip gratitude greed grief grudge guilt happiness haste hatred hazard honour horror
humanity humility hunger hypocrisy hysteria illusion immortality infinity innocence insanity inspiration instinct
intuition jealousy judgment judgement karma laughter laziness loneliness loyalty lust luxury madness malice mayhem
melancholy misery momentum nightmare nostalgia oath oblivion obsession omen paradise paradox patience peril
perseverance pity pleasure praise prejudice prosperity punishment purity redemption remorse rivalry rumble sacrifice
sadness salvation sanity satisfaction secrecy serenity shame sin sincerity slavery solitude sorrow splendor strife
suspense suspicion sympathy temptation tension thrill torment torture tragedy treachery treason triumph turmoil vanity
vengeance vibe vigor virtue warmth wisdom wit wrath yearning zeal stealth

goes does gone took taken given said told brought bought sought taught caught fought became begun broke chose drew
drawn drank drove driven ate eaten fell fallen flew flown forgot forgave got gotten grew grown held kept knew known
meant paid ridden sat seen sold sent shook shaken shown shrank slept spoke spoken spent spun stood stole stolen struck
stuck strode swore sworn swept swam swung tore torn threw thrown understood woke woken wore wove wrote written arose
awoke beaten bitten bled blew blown bred burnt clung crept dealt dreamt dwelt fled flung forbade froze frozen knelt
leapt learnt oversaw proven slain spilt spoilt sprang sprung strewn striven sunk sank underwent withdrew withdrawn

enclosure shale masque communion orient plowshare ploughshare censorate appendix preface prologue epilogue sonata
academia advertising aftermath alphabet analysis aquarium architecture aristocracy arithmetic asylum automobile
automotive backstage behaviour billboard binary bureaucracy carbon certified closure coastline commune consolidated
criminal debris debut deep demographic diesel digit diplomatic dramatic equivalent ethnic facial flamingo footage
fossil fraud gasoline hearing hypothesis interior lens lifestyle largest longest highest greatest oldest earliest
mainland molecule moratorium novel opponent outlet parliamentary participant passport pastoral philosophy photograph
preliminary primate propaganda protein pupil racist resident revenue secondary sewer significant sixth seventh starfish
suite surname teenage terrain textbook theorem trash trough turnout unilateral vegan venue violent whiteboard widespread
concerto overture requiem elegy ode sonnet ballad fable parable tapestry fresco mosaic pamphlet almanac atlas
twenty thirty forty fifty sixty seventy eighty ninety hundredth thousandth non mausoleum fanfare eucharist sacrament
baptism homily liturgy occident shah sultan caliph emir khedive maharaja nawab vizier pharaoh dharma mantra guru lama
mullah imam rabbi ayatollah privy earth moon massacre conquest dissolution restoration enlightenment
`;
