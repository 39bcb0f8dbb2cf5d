const list = (text: string): string[] => text.trim().split(/\s+/)

/** Things that speak because somebody wrote or recorded them. */
export const DOCUMENT_NOUNS = list(`
statement statements report reports study studies survey surveys poll polls polling filing filings memo memos
memorandum document documents record records data figures figure statistics statistic census audit audits analysis
analyses estimate estimates letter letters email emails e-mail e-mails post posts tweet tweets interview interviews
briefing transcript transcripts testimony ruling rulings complaint complaints indictment indictments lawsuit lawsuits
suit affidavit affidavits release releases research paper papers article articles editorial editorials book memoir
biography essay column blog website site page notice order orders opinion brief briefs dossier bulletin review reviews
assessment assessments findings investigation inquiry inquest accounts account results numbers index ranking rankings
forecast forecasts projections projection minutes evidence text message messages video footage ad ads advertisement
advert commercial slogan banner sign signs petition resolution bill law statute constitution plan proposal manifesto
platform charter treaty agreement contract invoice receipt receipts log logs diary note notes headline headlines
story stories newspaper broadcast documentary programme podcast leaflet flyer mailer speech remarks comments
announcement advisory guidance guidelines journal scorecard barometer questionnaire exit-poll readout communique
`)

/** Words for human beings who may speak, in the singular. */
export const HUMAN_NOUNS = list(`
source official aide adviser advisor spokesman spokeswoman spokesperson insider person man woman lawyer attorney
lawmaker legislator senator congressman congresswoman representative diplomat officer soldier commander general agent
witness resident neighbour neighbor friend relative mother father brother sister son daughter husband wife partner
cousin uncle aunt colleague employee worker staffer operative strategist consultant analyst expert economist
academic researcher scientist professor doctor nurse teacher student player coach manager fan executive banker trader
investor broker fund-raiser fundraiser donor voter supporter critic opponent rival candidate nominee minister
secretary president governor mayor councillor councilman councilwoman judge prosecutor detective investigator
inspector superintendent chief director chairman chairwoman chair leader member activist campaigner protester
protestor organizer organiser volunteer driver pilot passenger survivor victim patient customer client tenant farmer
fisherman shopkeeper owner founder author writer journalist reporter correspondent editor columnist blogger host
anchor pollster historian bishop priest imam rabbi pastor reverend defendant suspect accused plaintiff inmate
informant whistle-blower whistleblower veteran figure delegate ambassador envoy negotiator commissioner regulator
accountant auditor engineer builder developer actor actress singer musician artist celebrity teenager girl boy child
teen pensioner refugee migrant narrator moderator veteran surgeon clerk guard firefighter paramedic barrister
solicitor treasurer ally backer loyalist watcher observer pundit commentator participant attendee respondent
`)

/** Words for groups of people who are cited without names, in the plural. */
export const COLLECTIVE_NOUNS = list(`
critics experts analysts observers officials aides advisers advisors supporters opponents allies insiders strategists
operatives lawmakers legislators activists campaigners leaders economists academics researchers scientists lawyers
attorneys diplomats investigators prosecutors residents neighbours neighbors locals witnesses friends relatives
colleagues employees workers staffers consultants commentators pundits rivals backers loyalists donors fund-raisers
fundraisers investors traders bankers executives voters republicans democrats conservatives liberals progressives
moderates doctors nurses teachers students players fans journalists reporters pollsters historians sceptics skeptics
detractors defenders advocates watchers sources people some many others most several few women men parents families
politicians senators congressmen mps peers councillors ministers governors mayors judges protesters protestors
organizers organisers farmers drivers passengers survivors victims patients customers tenants owners members
representatives spokesmen spokespeople authorities regulators campaigns rebels militants soldiers veterans
demonstrators americans britons citizens respondents participants delegates surrogates evangelicals christians muslims
jews catholics unions groups businesses companies firms banks scholars specialists professionals educators
admirers proponents enthusiasts partisans ministers managers coaches brokers dealers
`)

/** Bodies that speak with one voice, named or not. */
export const BODY_NOUNS = list(`
police government company agency court campaign ministry department office council committee commission board panel
party union association society university college school hospital bank firm corporation group organisation
organization institute foundation charity trust authority administration kremlin pentagon congress parliament senate
house assembly tribunal jury prosecution defence defense team club league federation service bureau army military navy
force forces network station newspaper magazine journal paper channel broadcaster programme website publisher
airline manufacturer retailer supermarket developer operator regulator watchdog ombudsman embassy consulate mission
delegation state city county town village church mosque synagogue diocese family families household community
coalition alliance movement lobby pac fund exchange insurer lender studio label museum gallery theatre theater
firefighters prosecutors sheriff coastguard detectives jurors judges magistrates crown treasury cabinet secretariat
`)

/** More bodies, for who a source is alone: the tagger has learned from the list above. */
export const OTHER_BODY_NOUNS = list(`
opposition regime leadership management consortium presidency monarchy palace chamber inspectorate taskforce syndicate
`)

/** Pronouns that say who does not speak, or not which of two. */
export const LEAVING_OPEN_PRONOUNS = list('neither either none nobody')

/** Plain pronouns that speak. */
export const SPEAKING_PRONOUNS = list(`
he she they it i we you who which that this these those one himself herself themselves both all
`)

/** Determiners that leave open who is meant. */
export const INDEFINITE_DETERMINERS = list(`
a an one another some several two three four five six seven eight nine ten many few other others various numerous
dozens hundreds multiple certain any most every no more half
`)

/** Determiners that point to somebody the reader knows. */
export const DEFINITE_DETERMINERS = list(
  `the this that these those his her its their my our your both such said`,
)
