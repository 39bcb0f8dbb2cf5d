/** Acronyms of institutions that a general reader knows: no desk asks to spell them out. */
export const HOUSEHOLD_ACRONYMS = `
un u.n. eu e.u. uk u.k. us u.s. usa u.s.a. nato nasa unesco unicef opec fifa uefa fbi f.b.i. cia c.i.a. mi5 mi6 bbc b.b.c.
itv cnn nbc cbs abc pbs npr msnbc hbo mtv espn nfl nba nhl mlb nhs raf ibm bp bmw gm ge at&t hsbc kfc ikea nyc nypd
lapd irs epa fda doj dea atf tsa dhs gop g7 g8 g20 imf who wto ap pa afp rté rte rspca rspb nspcc aa rac tuc cbi dvla dup
snp ukip kgb fsb ira eta plo isis isil is ss dwp hmrc naacp aclu nra ymca ywca ucla mit nyu cdc ups usps dhl
`
  .trim()
  .split(/\s+/)

/** Acronyms of institutions that are well known in their own field or country only. */
export const KNOWN_ACRONYMS = `
afl-cio aipac aig amd anc aol apec aptn asean au basf bjp bnp brics cbc cdu cfa cftc cgt cia cnbc cpi csu ctv db dgb
dnc dod doe dot dpa dprk dup ebrd ecb echr ecj ecowas edf efta eib esa eurojust europol fao farc fbi fca fcc fdic fdp fec fema
ferc finra fsa ftc ftse gao gchq gmb gru hud iaea iata ibrd icao icc icj icrc idf ied ifc ifs ilo imo ioc iom ipcc
irgc isi itar itn ituc jdrf jsa kdp kkk klm kmt lapd lse ltte lvmh mep mps msf mvd nab nasuwt nato nec
nerc nhtsa nih nlrb noaa nrc nsa nsc nsw ntsb nut nwa nypd obr oecd ofac ohchr oic opcw osce pdp pkk plc pmo psni
ptsb puk rba rbi rbs rcmp rnc rnli rss rt saarc sas sdf sdlp sec sed sfo spd ssa stasi
swapo tfl tmz tva ubs ucl uda uefa unaids upi undp unep unfpa unhcr unison unrwa unsc usaid usda usgs uss uvf vvd wada wfp wwf zdf
rnib cps crown ipso iopc rmt aslef usdaw cwu pcs bma rcn nice mod dfe dfid defra
`
  .trim()
  .split(/\s+/)

/** Capitals that name no institution. */
export const OTHER_ACRONYMS = `
a.m. p.m. am pm ad bc bce ce tv dvd cd dna rna gdp gnp ceo cfo coo cto pr hr it ai pc id iq ok atm gps sms usb url www html http
pdf faq diy suv hiv aids covid covid-19 sars mers adhd ptsd ivf nda ngo ngos lgbt lgbtq lgbtqi+ bme bame vip mvp gp gps mp mps
mep meps msp msps pm pms vp jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi bst gmt est edt pst pdt cet et ie rip
usd gbp eur cad aud ied ieds wmd icbm uav rpg ak-47 ar-15 q&a r&b r&d b&b cctv gmo gcse gcses phd mba ba ma md m.d. dds d.d.s. ma
vat isa ppi ipo etf esg cpi rpi hgv mot lng co2 ev evs uv mri ct ecg icu a&e nsfw lol omg potus flotus maga pac pacs hiv nafta cafta tpp ttip tl tk xx po op
i'm i'll aka asap byob sos ufo dj mc ep lp r.i.p. d.c. dc n.y. l.a. la ny nj pa ca tx fl gardaí gardai
bn mn km kg mph rpm hq vs yes no not new the and for all why how who what lead more see by of in
`
  .trim()
  .split(/\s+/)
