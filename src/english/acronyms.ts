const list = (text: string): string[] => text.trim().split(/\s+/)

/** Small words inside names that an acronym may leave out: “Organisation for the Prohibition of Chemical Weapons”. */
export const SMALL_WORDS_IN_NAMES = list(`
of the for and on in at to by with from against de des du d' la le les el los las et y e der die das für und van
voor het i na o a an
`)

/** Nouns before an acronym that say what it is, so that it stands as a name: “the union RMT”, “carmaker SAIC”. */
export const NOUNS_BEFORE_LABELS = list(`
agency airline app bank band brand brewer broadcaster builder carmaker automaker chain channel
charity chipmaker club collective company conglomerate consortium consultancy contractor daily developer
distributor drugmaker federation firm foundation franchise gang giant grocer group guerrilla insurer label
lender magazine maker manufacturer militia movement museum network newspaper nonprofit non-profit operator
organisation organization outfit outlet parent party pollster platform producer programme program project
provider publisher rapper regulator retailer rival server site startup start-up station store studio subsidiary
supermarket supplier system tabloid team think-tank union unit utility vehicle website weekly acronym
abbreviation initials
`)

/** Nouns behind an acronym that say the same: “the RMT union”, “an IMGE poll”. */
export const NOUNS_BEHIND_LABELS = list(`
affiliate agency airline app bank band brand broadcaster channel charity club coalition company conglomerate
consultancy consortium crew event factory faction federation file firm format foundation franchise gang gene
giant group guerrillas insurer label lab language league licence license magazine militants militia model
movement museum network newspaper nightclub nonprofit non-profit number organisation organization outfit party
phone pill pipe piping platform plant poll pollster polls project protein protocol publisher radio range rebels
restaurant retailer school score series shop software stadium station store studio subsidiary supermarket survey
surveys system tablet team technology television test tests tv think-tank trial union unit university vaccine
virus visa visas website weekly
`)

/** Words before an acronym that tie it to a name: “called CAGE”, “the acronym THA”. */
export const TIES_BEFORE = list('called abbreviated acronym initials dubbed named aka')

/** Words before “as” that do the same: “known as THA”. */
export const KNOWN_AS = list('known abbreviated shortened styled called to')

/** Words of titles and posts behind an acronym, which then is a body that somebody speaks for: “UMWA president”. */
export const POSTS = list(`
adviser advisor agent aide analyst boss board candidate chair chairman chairwoman chairperson chief commissioner
conference convention councillor deputy director economist employee employees engineer executive executives
founder general headquarters investigator investigators lawmaker lawyer lawyers leader leaders leadership
lawmakers member members minister officer officers official officials organiser organizer president prosecutor
representative researcher scientist secretary senator source sources spokesman spokesperson spokespeople
spokeswoman staff supremo treasurer trustee vice-president mp mps
`)

/**
 * Acronyms that readers of news know without the words behind them, beside those of household.ts: offices,
 * honours, units, technology, money, health, sport, initials of people.
 */
export const EVERYDAY_ACRONYMS = list(`
cspan faa mfa hpv ocd hdtv lcd led lte api vr ram vpn cpu gpu rsvp td tds bsc msc llb rn qc kc sc obe mbe cbe kbe dbe om gbe
frs dso vc aest aedt kph kwh paye cgi sat sats act lsat gre gmat jfk fdr lbj rfk mlk rbg aoc dui dwi dmca pin er
nicu ico wwi wwii uae drc scotus llc llp inc plc ltd zip psa pta hoa p.s. era rbi nascar ncaa pga lpga ufc wwe
fia atp wta ipl odi var cvs aol cnbc hln tnt tbs amc mgm tlc wsj nyt tmz pcr crispr swat seal osha gif jpeg sim
nft lsd thc cbd mdma gbh abh qr sas isp vhs sd hd 4k uhd mp3 dslr psi rrp vfx cv scuba radar laser
`)

/** Acronyms that everybody knows in one country or one trade, and hardly anybody outside of it. */
export const FIELD_ACRONYMS = list(`
dpp dvsa ons dcms ucas ucu neu tfgm hs2 nfu nrl vic tafe asio acoss actu csiro ndis asx gaa esb hse ibec siptu
irfu fai tii nta hiqa gsoc csso cso dart luas dmk aiadmk aap tmc ncp ncert upsc iit iits iim aiims isro drdo lic
sebi cbse nia ncb niti mla mlas psu psus eskom da eff sabc ndp tsx cra ebitda pmi roi eps pe ceta opm bps adr
reit reits spac aum lbo lpg wti dax cac nyse boj pboc lsu usc unc fsu tcu byu acc nil gpa acl mcl ops drs lbw
ppe ppr abv ipa rda bmi ldl hdl eeg icd dsm fomc cbo omb dccc nrcc dscc nrsc eeoc nsf bls aca foia daca dapa ice
cbp uscis ero aarp naral seiu afscme uaw aft nea cpac leed hvac iep ged
`)

/** Firms, bands and the like whose names are letters: there is nothing to spell out. */
export const LETTER_NAMES = list(`
ing sap asml bae gkn rwe edf eon eni kpmg pwc tsmc lvmh axa bbva bnp abb gsk bat nxp amd jbs byd ubs rbs klm sas tui tvr mg abba rem inxs klf elo xtc nwa bts msci efe tass upi
`)
