const list = (text: string): string[] => text.trim().split(/\s+/)

/** Small words inside names that an acronym may leave out: “Organisation for the Prohibition of Chemical Weapons”. */
export const SMALL_WORDS_IN_NAMES = list(`
of the for and on in at to by with from against de des du d' la le les el los las et y e der die das für und van
voor het i na o a an
`)

/** Nouns before an acronym that say what it is, so that it stands as a name: “the union RMT”, “carmaker SAIC”. */
export const NOUNS_BEFORE_LABELS = list(`
agency airline app bank band billionaire brand brewer broadcaster builder carmaker automaker chain channel charity chipmaker
club collective company conglomerate consortium consultancy contractor daily developer distributor drugmaker federation firm
foundation franchise gang giant grocer group guerrilla insurer label lender magazine maker manufacturer militia movement
museum network newspaper nonprofit non-profit operator organisation organization outfit outlet parent party pollster
platform producer programme program project provider publisher rapper rapper regulator retailer rival server
site startup start-up station store studio subsidiary supermarket supplier system tabloid team think-tank union
unit utility vehicle website weekly acronym abbreviation initials
`)

/** Nouns behind an acronym that say the same: “the RMT union”, “an IMGE poll”. */
export const NOUNS_BEHIND_LABELS = list(`
affiliate agency airline app bank band brand broadcaster channel charity club coalition company conglomerate
consultancy consortium crew event factory faction federation file firm format foundation franchise gang gene giant group
guerrillas insurer label lab language league licence license magazine militants militia model movement museum network
newspaper nightclub nonprofit non-profit number organisation organization outfit party phone
pill pipe piping platform plant poll pollster polls project protein protocol publisher radio range rebels restaurant
retailer school score series shop software stadium station store studio subsidiary supermarket survey surveys
system tablet team technology television test tests tv think-tank trial union unit university vaccine virus
visa visas website weekly
`)

/** Words before or behind an acronym that tie it to a name: “known as”, “or”, “for short”. */
export const TIES_BEFORE = list('or as called abbreviated acronym initials dubbed named aka')

/** Words of titles and posts behind an acronym, which then is a body that somebody speaks for: “UMWA president”. */
export const POSTS = list(`
adviser advisor agent aide analyst boss board candidate chair chairman chairwoman chairperson chief commissioner
conference convention councillor deputy director economist employee employees engineer executive executives founder general
headquarters investigator investigators lawmaker lawyer lawyers leader leaders leadership lawmakers member members minister
officer officers official officials organiser organizer president prosecutor representative researcher
scientist secretary senator source sources spokesman spokesperson spokespeople spokeswoman staff supremo
treasurer trustee vice-president mp mps
`)

/**
 * Acronyms that readers of news know without the words behind them, beside those of institutions: offices,
 * ranks, honours, units, technology, money, health, initials of people.
 */
export const EVERYDAY_ACRONYMS = list(`
ufo dna rna gdp gnp ceo cfo coo cto hiv aids covid hpv ivf ptsd adhd ocd iq diy suv atm pin gps sms usb url html pdf dvd cd
tv hdtv lcd led oled lte wifi pc cpu gpu ram vpn api ai vr faq rsvp asap aka rip vip mvp mc dj ngo quango mp mep msp
mla tds td pm vp jr phd mba llb ba bsc msc ma md dds rn qc kc sc obe mbe cbe kbe dbe om gbe frs dso vc gc gm mc dfc
bst gmt utc est edt cst cdt mst mdt pst pdt cet cest ist aest aedt bce ce ad bc am pm mph kph rpm usd gbp eur
vat paye isa ppi ipo etf esg hgv mot lng lpg kwh ev evs cctv cad cgi gcse gcses sat sats act lsat gre gmat jfk fdr lbj
rfk mlk rbg aoc dui dwi ied ieds wmd icbm uav rpg gmo mri ct ecg icu er nicu ico lgbt lgbtq lgbtqi lgbtqia bame bme
wwi wwii d-day ve-day usa uae drc gop pac pacs potus flotus scotus nafta brexit llc llp inc plc ltd zip
sos psa pta hoa hr it pr r&d q&a b&b p.s. era rbi mvp nascar ncaa pga lpga nhl nba nfl mlb mls ufc wwe fia icc atp wta
ipl t20 odi rugby ryder cvs aol dhl ups gmc cbs abc nbc cnbc hln tnt tbs amc mgm tlc cspan c-span wsj nyt tmz npr
oecd nsa nih swat seal seals osha tsa
`)

/** Letters behind a name and short words in capitals that are no acronyms: shouting, sounds, grades. */
export const NO_ACRONYMS = list('ok okay no yes wow omg lol haha hmm ugh xxx xx ooo aaa bbb ccc bbb+ aa+ us')
