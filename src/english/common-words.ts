// Made of the word lists of compromise (MIT), see LICENSES.md, and of counts in news text.

/** Ordinary words of English news, in the forms written: a capital at the start of a sentence makes no name of them. */
export const COMMON_WORDS = `
aback abandon abandoned abandoning abduct aberrant abet abide abilities ability abject ablaze able aboard
abolish abort abortion abortions abound about above abreast abroad abrupt abruptly abscond absence absent
absentee absolute absolutely absolve absorbed absorbing abstruse absurd abundant abuse abuses academic
academics accelerate accelerated accelerating acceleration accent accept acceptable acceptance accepted
accepting access accessible accident acclimate accommodate accommodating accompanied accompany
accompanying accomplish accomplished accomplishment accomplishments accord according accords accost
account accountability accountable accountant accounted accounting accounts accrual accrue accumulated
accuracy accurate accusation accusations accuse accused accuses accusing accustom acetate ache achieve
achieved achievement achievements achieving aching acid acknowledge acknowledged acknowledges
acknowledging acoustics acquaintance acquiesce acquiesced acquiescent acquire acquired acquisitions
acquittal acrobat across act acted acting action actions activate activated active actively activism
activist activists activities activity actor actors actress acts actual actually acute acutely ad adamant
adapt adapting add added addict addiction adding addition additional address addressed addresses
addressing adds adept adequate adequately adhere adherence adjective adjourn adjust adjusted adjustments
administer administered administration administrations administrative administrator administrators
admirable admiral admiration admire admirers admission admit admits admitted admittedly admitting
adolescent adopt adopted adoptees adopting adoption adorn ads adsorb adult adults advance advanced
advances advancing advantage advantages adventurer adversaries adversary adverse advertised advertisements
advertisers advertising advice advise advised adviser advisers advises advising advisor advisory advocacy
advocate advocated advocates advocating aerobics aerodynamics aeronautics affair affairs affect affected
affecting affection affectionate affidavit affiliate affiliated affiliation affirm affirmative affirming
affix affluent afford affordability affordable afraid after aftermath afternoon afterward afterwards again
against age aged agencies agency agenda agent agents ages aggravated aggressive aggressively agile aging
ago agonizing agonzing agree agreeable agreed agreeing agreement agreements agrees agriculture ahead aid
aide aides aim aimed aiming aims air aircraft aired airing airline airplane airplanes airport airports
airstrikes airwaves aisle akin alarm alarmed alarming albeit album alcoholic alert alien alienate
alienated alienating alienation aliens alight align aligned alike alive alkaline all allegation
allegations allege alleged allegedly alleges allegiance allegiances alleging allergy alliance alliances
allied allies allocated allot allow allowed allowing allows allude alluding alluring ally almost alone
along alongside aloof already alright also alter altered alternate alternative alternatives although
altogether always am amalgamate amassed amaze amazed amazing ambassador ambitions ambitious ambush
amendment amendments amends amid amidst ammunition amnesty among amongst amount amounted amounts ample
amplify amuse amusing an analyse analysis analyst analysts analytics anarchist ancestor anchor and
anecdote anger angered angrily angry animals animate animated animating animator anise anneal anniversary
announce announced announcement announcements announcer announcing annoy annoying annual annually annul
anointed anomaly anonymity anonymous anonymously another answer answered answering answers antarctic
antiabortion anticipate anticipated antics antidote antipathy antiquated antique antitrust antsy anxieties
anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart apartment apologize
apologized apology apostle app appalled appalling apparatus apparent apparently apparition appeal
appealing appeals appear appearance appearances appeared appearing appears appease appending appetite
appetizing applaud applauded applause applicants application applied apply appoint appointed appointee
appointment appointments appraise appreciate appreciated appreciates approach approached approaches
approaching appropriate approval approve approved approximate approximately apropos apt arbiter arbitrary
arch archbishop architect archival archive ardent are area areas arena arguably argue argued argues
arguing argument arguments arise arisen aristocrat arithmetic arm armed arming armour arms army arose
around arouse arrange arranged arrangement array arrest arrested arresting arrests arrival arrive arrived
arrives arriving arrogant arsenal arsenic art article articles articulate articulated artificial artisan
artist arts artsy as ascent ashamed ashen aside ask asked asking asks asleep aspect aspects aspirations
aspire aspirin aspiring assail assailed assassination assault assaulted assaults assemble assembled
assembly assert asserted asserting assertion assertions assertive assess assessment assessments asset
assets assign assigned assignments assist assistance assistant associate associated associates assuage
assume assumed assumes assuming assumption assumptions assurances assure assured assuring astonish
astonishing astounding astronaut astronomer astute asylum at ate athiest athlete athletes athletics
atmosphere atop atrocities attach attached attack attacked attackers attacking attacks attain attempt
attempted attempting attempts attend attendance attendant attended attendees attending attention attest
attic attitude attitudes attorney attorneys attract attracted attracting attractive attributable
attributed auction aud audience audiences audio auditory augment augmented aunt austere authentic
authenticity author authoritarian authorities authority authorization authorized authors autism autistic
auto autocrat autoimmune automate automatic automatically autopsy availability available average averages
avert aviation avoid avoided avoiding await awake awaken award awarded awards aware awareness away awesome
awful awhile awkward awoken ayatullah babies baby babysit babysitting back backed backer backers backfire
background backgrounds backing backlash backs backward backwards bad badge badly baffle baffled baffling
bag baggage bags baht bail bailout baked baking balance balanced balancing bald balked ball ballistic
balloons ballot balloting ballots ballroom ban band bang bank banker bankers banking bankrupt bankruptcy
banks banned banner banning bans bar barber bare barely bargain bargaining barge bark barn barnstorming
baroness barren barrier barriers barring bars bartender base baseball based bases bash bashing basic
basically basis basketball bass batch batches bathe bathroom bathrooms battered battery battle battled
battlefield battleground battlegrounds battles battling bawdy be beamed bean bear bearing bears beat
beatboxer beaten beating beautiful became because become becomes becoming bed bedrock bedroom beef been
before befriend beg began begged begin beginning begins beguile begun behalf behave behavior behaviors
behead behind behold beholden being beings belated belief beliefs belies believe believed believes
believing belittle bellicose belly belonging belongs beloved below belt bemoaned bench benchmark
benchmarks bend beneath beneficial benefit benefited benefiting benefits benign bent bequeath beside best
bested bestow bests bestselling bet betray betrayal betrayed bets better betting between beware bewilder
bewildered bewildering bewitching beyond bias biased bicyclist bid bidding bide bids big bigger biggest
bigot bigoted bigotry bigtime bike bill billiards billion billionaire billionaires billions bills bin bind
binding biofuels biographies biography biological biopic biopsy bipartisan birth birthday birther bisexual
bishop bison bit bitching bitcoin bitcoins bite biting bitten bitter bitterly bizarre black blacklist
blacks blah blame blamed blames blaming blank blanket blared blast blasted blasting blasts bleak bleed
bleeding blemish blend bless blessed blessing blind blinded blinding blink blistering blithe blitz
bloating bloc block blocked blocking blocks blog blogger blond blood bloodshed bloody blow blowback
blowing blown blowout blows blue blunt blur board boast boasted boasts bodies body bog boggling bogus
bohemian boil boiled boiling boisterous bold boldface boldly bolster bomb bombard bombastic bomber bombing
bombs bona bonafide bond bonds bone bonuses booed boogeyman booing book booked booking bookkeeping books
boom booming boon boos boost boosting boot booth boots border borders bored boring born borough boroughs
borrow borrowed borrowers borrowing boss bosses both bother bothered bottle bottled bottles bottom bought
bouncing bouncy bound bounds bourgeois bout boutique boutiques bow bowl bowling box boxing boy boycott
boyfriend boys brace bracing bragging brain brake branch brand branding brands brash brass brave breach
breaches bread breadth break breakfast breaking breaks breakthrough breakthroughs breastfeed breath
breathe breathing breathtaking breed brewing bribe brick bricklayer bride bridge bridges brief briefed
briefing briefings briefly brigadier bright brilliant bring bringing brings brink brisk bristled bro broad
broadcast broadcasting broaden broadening broader broadly broke broken broker brokered brokers bronze
brother brothers brought bruise bruised bruises bruising brush brushed brutal brutality brute bubble buck
buckle budding budget budgeting budgets buff buffer build builder building buildings builds built bulk
bullets bullied bully bullying bulwark bump bunch bunny bunting buoyed burden bureau bureaucracy
bureaucratic burglar burglary burial buried burly burn burned burning burnt burping burst bury bus
business businesses businessman businessperson businesswoman bust bustling busy but butcher butter
butterfly buy buyer buying buys buzz by bypass cable cache cad cadet caged cagey cahier cake calculated
calculating calculation calculus calendar call called calling calls calm calming came camera cameras camp
campaign campaigned campaigning campaigns camping camps campus can canal canary cancel canceled cancer
candid candidacies candidacy candidate candidates candidly cane cannibal cannot canoe canton cap
capabilities capability capable capacity capita capital capitalism capitalist capitalize capped caps
captain captivating captive capture captured capturing car carbohydrate carbon card cardiac cards care
cared careen career careers careful carefully careless carelessness carer cares caretaker caring carpet
carried carries carry carrying cars cartel cartels carve carving case cases cash cashier casino casinos
cast casting casual catalog catastrophic catch categories category cater catering caterpillar cathedral
caucus caucused caucuses caucusgoers caught caulk cause caused causes causing caution cautioned cautious
cave caveat cease ceiling ceilings celcius celebate celebrate celebrated celebrating celebration
celebrities celebrity cell cellar cellphone cellphones cells cement cent center centered centerpiece
centers central centralized centrist centrists cents centuries century cereal ceremony certain certainly
certainty certificate certified cfo chain chains chair chairman chairmen chairs chairwoman challenge
challenged challenger challengers challenges challenging chamber champion championed championing champions
championship chance chances chandelier change changed changes changing channel chanted chanting chants
chaos chaotic chaplain chapter character characteristic characterized charge charged charges charging
charisma charitable charities charity charm charmed charming chart charter chase chat chatter chatting
chauffeur cheap cheaper cheat cheated check checked checks cheer cheered cheering cheerleader cheers
cheery cheese cheesy chef chemical cheque cherish cherished chew chewing chewy chicken chief chiefly child
childhood children chilled chilling chilly chintzy chip chipping chirp chocolate choice choices choose
choosing chop chorus chose chosen chrysanthemum chum chunks church circa circle circles circulating
circumspect circumstances circumvent circus cite cited cites cities citing citizen citizens citizenship
city civic civics civil civilian civilians civility claim claimed claiming claims clapping clarified
clarify clarifying clarity clash clashed clashes class classes classic classics classification classified
classify classroom claw clean cleaner cleaning cleanse clear clearance clearances cleared clearer clearing
clearly clergy cleric clerk clerks clever click client clients climate climbed climbing clinch clinched
cling clinic clinics clip clips clock clockwise cloning close closed closely closer closest closing
closures cloth clothes clothing cloud cloudy clout clown club clubbing clubs clung clutch cluttered cny co
coach coaching coal coalesce coalescing coalition coarse coast coat coating code coded codes coding
coefficient coerce coercive coexist coffee coffers cogent cognizant cohabit coherent coin coincide coined
coke cold colic collapse collapsed collapsing collar colleague colleagues collect collected collecting
collection collective college colleges collide collude colonel colonial color colored colorful coloring
colossal colour coloured column columnist columns com comatose combat combating combative combination
combine combined combust come comeback comedian comedy comes comfort comfortable comforting comic coming
command commanded commander commanders commanding commence commensurate comment commentary commentator
commentators commented commenter commenting comments commercial commercials commission commissioner commit
commitment commitments committed committee committeeman committees committing common communicate
communicating communication communications communique communist communities community commute companies
companion company comparable compare compared comparing comparison comparisons compassion compassionate
compel compelled compelling compensation compete competed competence competent competing competition
competitive competitor competitors compile compiled complain complained complaining complaint complaints
complement complete completed completely completing complex complexity compliance complicate complicated
compliment comply composed composer composing compound compounds comprehensive comprise compromise
compromised compromising compulsory computer computers comrade con concave conceal concede conceded
conceding conceited conceive concentrate concentrated concentration concept concern concerned concerning
concerns concert concession concessions conciliatory concise conclude concluded concludes conclusion
conclusions concrete concur condemn condemned condemning condense condescending condition conditions
condolences condone conducive conduct conducted conducting conducts confer conference conferences confess
confidant confidante confide confidence confident confidential confidentiality configure confinement
confirm confirmation confirmations confirmed conflict conflicted conflicting conflicts conform confront
confrontation confrontational confrontations confronted confronting confuse confused confusing confusion
conglomerate congratulate congratulated congratulating congratulations congressional congressman
congresswoman congruent conjoint conjugal conjugate conjure connect connected connecting connection
connections connote conquer conscience conscript consecutive consensus consent consequence consequences
consequent consequential conservatism conservative conservatives conservatory conserve consider
considerable considerably consideration considered considering considers consist consistent consistently
consolidate consolidated consolidating conspiracy conspire constable constant constantly constituencies
constituency constituent constituents constitute constitutes constitution constitutional constrain
constrained construct constructing construction constructive consulate consultant consultants consulted
consulting consume consumer consumers consummate consumption contact contacted contain contained
containing containment contemplate contemporary contend contender contenders contends content contention
contentious contents contest contested contests context continent continuation continue continued
continues continuing contract contractor contractors contracts contradict contradiction contradictory
contrary contrast contrasted contrasting contrasts contribute contributed contributing contribution
contributions contributor contributors contrite control controlled controller controlling controls
controversial controversies controversy convene convened convenience convention conventional conventions
converge conversation conversations convert convertable converted converting convey convicted conviction
convince convinced convincing cooked cookies cooking cool cooperate cooperation cooperative coordinate
coordinated coordinating coordinator cope copier copies coping copy cordial core corn corner corporal
corporate corporations corral correct correctly correctness correlation correspondence correspondent
corresponding corrode corrupt corruption cos cost costly costs cottage cotton cough could councillor
counsel counseling count counted counter counterattack counterclockwise countered counterfeit counterpart
counterparts counterterrorism counties counting countless countries country countrymen counts county coup
couple coupled couples courage course courses court courtesy courthouse courting courtroom courts couscous
cousin cover coverage covered covering covers covert coveted cowardly cowboy coworker coy coyote cozy
crack crackdown cracked cracking cracks craft crafted crafting crafty cramped crash crave craven crawling
crazed crazy cream create created creates creating creation creative creator credentials credibility
credible credit credited creditors credits creep creepy crew cried crime crimes criminal criminals cripple
crippling crises crisis crisp criteria critic critical critically criticism criticisms criticize
criticized criticizing critics critique critiques crop cross crossed crosses crossing crowd crowded crowds
crowned crucial crucible crude cruel crumble crumbling crush crushed cry crying crystal crystalline cube
cuddly cue cultivated cultural culture cunning curator curb cure cured curl curling curmudgeonly currency
current currently curtail curve custody custom customary customer customers customized cut cute cutesy
cutoff cuts cutting cuz cyber cycle cycles cycling cynical dab dad daddy daily damage damaged damages
damaging damn damp dampen dampened dance dancer dancing danger dangerous dangers dapper dare daredevil
daring dark darken darling dash data database databases date dated dates datetime dating daughter
daughters daunt daunting dawn day daylight days dazed dazzled dazzling de dead deadliest deadline deadlock
deadlocked deadly deadpan deaf deafen deal dealer dealers dealing dealings deals dealt dear death deathbed
deaths debark debate debated debates debating debilitating debrief debt debug debunk debunked debut decade
decades decal decayed decaying deceased deceive deceiving decent decentralized decide decided decidedly
decides deciding decimal decimate decipher decision decisions decisive decisively deck declaration
declarations declare declared declares declaring decline declined declining decommission decompose
decorated decorating decorator decouple decrease decreased decreasing decree decried decry decrypt
dedicated deduct deemed deep deepen deeper deepest deeply deface defamation default defeat defeated
defeating defect defects defenceman defend defended defender defenders defending defense defenses
defensive deferral deferred defiant deficiencies deficit deficits defied define defined defining definite
definitely definition definitive deflect deform deformed defraud defund defuse defy degenerate degrading
degree degrees deity delay delayed delaying delegate delegates delegating delegation deleted deliberate
deliberately deliberations delicate delight delighted delightful delighting delimit deliver delivered
delivering delivers demand demanded demanding demands demean demeaning demeanor demise democracy
demographic demographics demolish demonstrate demonstrated demonstrating demonstration demonstrations
demonstrators demoralizing demure demurred denar denars denial denied denies denizen denote denounce
denounced denouncing dense dent deny denying depart departing departments departure depend dependent
depending depends depict deplore deploy deployed deploying deployment deport deportation deportations
deported deporting deposition depressed depressing deprive depriving depth deputee deputy derail deranged
deregulation derelict derided derisively derivative derive descendant descended descent describe described
describes describing description descriptions desert deserter deserve deserved deserves deserving design
designated designed designer designs desire desist desk desperate desperately despite despondent destitute
destroy destroyed destroying destruction desultory detach detail detailed detailing details detained
detainees detect detective detention deter determination determine determined determining deterrent
detractors detrimental devastating develop developed developer developers developing development
developments device devices devoid devolve devoted devout diabetes diagnose dial dialect dialogue dice
dickens dictate dictated dictator dictators dictatorship did didactic die died dies dietician dietitian
differ differed difference differences different differently differs difficult difficulties difficulty
diffuse dig digest digital digits dignified dignitary dignity dilemma dim dime dimension dimensions
diminish diminished dinar dinars dine dining dinner dinners dioxide dip diplomacy diplomat diplomatic
diplomats dipped dire direct directed directing direction directions directly director directors dirham
dirhams dirt dirty disable disabled disadvantage disagree disagreement disagreements disagrees disappeared
disappearing disappointed disappointing disappointment disapproval disarming disarray disaster disastrous
disavow disavowed disband disbelief disburse discard discern discharge discipline disciplined disclaim
disclose disclosed disclosure disclosures discomfort discontent discount discounted discourage discouraged
discourse discover discovered discovering discovery discredit discredited discrediting discreet discrete
discretion discriminate discriminated discrimination discriminatory discuss discussed discussing
discussion discussions disdain disease diseased disenfranchised disgrace disgruntled disguise disgusting
dish disheartening dishonest dishonesty disincentive disingenuous disjoint dislike disliked dislodge
dismal dismantle dismay dismiss dismissal dismissed dismisses dismissing dismissive disobedience disorder
disorderly disparate dispatch dispatched dispel dispense disperse displace displaced display displayed
displaying displays displease dispose disposition disproportionate disproportionately disprove dispute
disputed disputes disqualified disqualify disqualifying disregard disrepute disrespect disrupt disrupted
disruption disruptions disruptive dissatisfaction dissatisfied dissent dissenting dissolve dissuade
distance distanced distant distil distill distinct distinction distinguish distinguished distort distorted
distract distracted distracting distraction distressed distressing distribute distributed distribution
district districts distrust disturb disturbed disturbing ditch diva dive diverge divergent diverse
diversity divert divest divide divided dividend dividends divides dividing divine diving division
divisions divisive divorce divorced divulge dizzy dizzying dkk do dobra dobras docile dock docket doctor
doctorate doctors document documentary documented documents dodge does dog dogged doggy dogs doily doin
doing dollar dollars domain domestic dominance dominant dominate dominated dominating donate donated
donating donation donations done donor donors doom door doors dope dork dormant dossier doting double
doubled doubles doubt doubted doubtful doubting doubts dove down download downplayed downside downstairs
downtown downturn downward dozen dozens draft drafted drafting drag dragged dragonfly drain drained drama
dramatic dramatically drastically draughts draw drawing drawn draws dream dreaming dreams dreamt dreary
dredge dress dressed dressing drew dribbling dried drier drift drifter drifting drill drink drinking
drinks drip drive driven driver drivers drives driving drone drop dropped dropping drops drove droves
drown drowned drowsy drug drugs drum drunk dry du dub dubbed dubious duck dude due duel dueling dues dull
dumb dump dumped dumping duplicate durable during dutchess duties duty dweller dwelling dwindle dye dying
dynamic dynamics dynasty dysfunction each eager ear earlier earliest early earmark earn earned earners
earning earnings earns ears earth earthly ease easier easiest easily eastern easy easygoing eat eaten
eating echo echoed echoes echoing eclipse economic economically economics economies economist economists
economy edge edges edhenry edified edit editions editor editorial editorials editors educated educating
education educational eerie effect effective effectively effects efficient effigy effort efforts egg eggs
eight eighteen eighteenth eighth eightieth eighty either elaborate elapse elated elder elderly elders
elect electability electable elected electing election elections electoral electorate electorates electric
electrician electricity electrifying electronic electronics elegant element elements elevate elevated
eleventh elicit eligibility eligible eliminate eliminated eliminating elite elites elle eloquent else
elsewhere elucidate elude em emaciated email emailed emails embalm embark embarrassed embarrassing
embarrassment embassy embattled embedded emblematic embodied embody embrace embraced embraces embracing
embroider embroil emcee emerge emerged emergence emergency emergent emerging eminent emissions emotion
emotional emotionally empathy emphasis emphasize emphasized emphasizing empire employed employee employees
employer employers employing employment empower empowering empowerment empty en enable enabled enabling
enact enacted enamored enchanted enchanting encircle enclaves enclose encounter encountered encourage
encouraged encourages encouraging encroach encrypt encryption encumber end endanger endearing ended ending
endless endorse endorsed endorsement endorsements endorsers endorses endorsing endow ends endure endured
enduring enemies enemy energetic energize energized energizing energy enforce enforcement enforcer
enforcing engage engaged engagement engaging engender engineer engineering engrave engraved engulf enhance
enhanced enjoy enjoyed enjoying enjoyment enjoys enlarge enlist enlivening enormous enormously enough
enquire enrich enriching enrol enroll enrollment ensue ensuing ensure ensured ensuring enter entered
entering enterprise enters entertainer entertainment enthralling enthusiasm enthusiastic enthusiastically
entice enticing entire entirely entities entitled entity entrain entrance entrench entrepreneur
entrepreneurs entrust entry envelop environment environmental environmentalist envisage envision
envisioned envoy envy epic epidemic episode equal equality equally equate equation equip equipment
equipped equity equivalent era erase erect eroding error errors erstwhile erupt erupted escalated
escalating escape escaped eschew escorted especially espionage espouse essence essential essentially
establish established establishing establishment estate estimate estimated estimates etc etch ethanol
ethereal ethic ethical ethics ethnic ethnicity euphoria eur euros evade evaluate evangelical evangelicals
eve even evenhanded evening evenly event events eventual eventually ever every everybody everyday everyone
everything everywhere evidence evident evil evils evoke evolution evolve evolving exacerbated exact
exacting exactly exaggerated exalt examine examined examining example examples exasperated exasperating
exceed exceeded exceeding exceedingly excel excellency excellent except exception exceptional
exceptionally exceptions excerpt excess excesses excessive exchange exchanged exchanges excite excited
excitement exciting exclaim exclude exclusive exclusively excuse execute executed executive executives
exemplar exempt exercise exercising exert exhale exhaust exhausting exhibit exhilarating exhort exhume
exile exist existed existence existential existing exists exit exited expand expanded expanding expands
expansion expect expectation expectations expected expecting expects expedient expedite expel expenditures
expense expenses expensive experience experienced experiences experiment expert expertise experts expire
expired explain explained explaining explains explanation explanations explicit explicitly exploding
exploit exploited explore exploring explosion explosive export exports expose exposed exposure express
expressed expressing expression expunge exquisite extend extended extends extension extensive extensively
extent extinguish extol extra extract extramarital extraordinarily extraordinary extravagant extreme
extremely extremes extremism extremist extremists exuberant exude exultant eye eyeball eyebrows eyeing
eyelid eyes fabled fabric fabricated face faced faces facilitate facilities facility facing fact faction
factions factor factories factors factory facts faculty fade faded fading fail failed failing fails
failure failures faint fair fairly fairness fairways faith fake faked fall fallen falling fallout falls
false falsely falter faltered fame famed familiar familiarity families family famous famously fan fancy
fans fantastic far fare fared farm farmer farmers farming farms farther fascinated fascinating fascism
fascist fashion fast fasten faster fat fatal fatally fate father fault faulty faux favor favorability
favorable favorably favored favoring favorite favors favour favourite fear feared fearful fearing fears
feature featured features featuring federal federally feds fee feeble feed feeds feel feeling feelings
feels fees feet fell fella fellow felons felony felt female feminine feminist fence fencing ferment
fertile fervent fervor fetching fetish feud few fewer fiance fiction fides field fields fiend fierce
fiercely fiery fifteenth fifth fiftieth fight fighter fighters fighting fights figure figured figures
figuring file filed files filibuster filing filings fill filled filling film filter final finalized
finally finance financed finances financial financially financier financing find finding findings finds
fine finer finger fingers finish finished finishes finishing finite fire firearm firearms firebrand fired
firefighter firefly fireman firepower firestorm firewall fireworks firing firm firmly firms first
firsthand fiscal fish fishing fit fitness fits fitted fitter fitting five fix fixed fixing flag flagrant
flags flake flame flaming flanked flap flare flash flat flatter flattering flavor flavored flavour
flavoured flawed flaws fled flee fleeing fleet flesh flew flexibility fliers flight fling flip flipped
flips flirting flirty float floated floating flock flood flooded flooding floor floors flour flourish flow
flowed flower flowering flowers flowery flowing flown fluent fluid fluorescent flurry flustered flute fly
flying foamy focus focused focuses focusing fodder foe fog foil fold folks folksy follow followed
followers following follows folly fond fondness food fool foolish foot footage football footing footsteps
for forbid forbidden force forced forceful forcefully forces forcing forebear foreboding forecast
forecasting foreclose foreclosure forefront forego foregoing foreign foreigners foreman foremost
forerunner foresee foreseeable foreshadow forester forever forewarn forfeit forge forget forgetful forgive
forgiven forgiveness forgotten forint forints form formal formally format formatting formed former
formerly formidable forms formula forsake forsaken forseen forth forthcoming fortieth fortunate fortune
fortunes forum forums forward forwarded fossil fought foul found foundation founded founder founders
founding four fourier foursome fourth fourtieth fourty fowl foxnews fracking fraction fractious fracture
fractured fragile fragme fragmented fragrant frail frame framed franc franchise francs frankly frantic
fraternity fraud frauds fraudulent fraught free freed freedom freedoms freelancer freely freewheeling
freeze freezing frequent frequently fresh freshen freshman fretful fried friend friendly friends
friendship frigate frighten frightening frilly fringe fringes frolic from front frontier frontrunner
fronts frost frosting frown frozen frugal frustrated frustrating frustration frustrations fry fuck fucking
fuel fueled fueling fuels fugitive fulfil fulfill fulfilling full fully fun function functioning functions
fund fundamental fundamentally funded funding fundraise fundraiser fundraisers fundraising funds funeral
funny furious furnish furniture furor furry further fury fuss future fuzz gadfly gaffe gaffes gag gain
gained gainful gaining gains gala gallery gallon gallons galvanized galvanizing gambler gambling game
games gaming gang gap gaps gardai gardaí gardener gardening garlic garner garnered garnish gas gasoline gate gather
gathered gathering gatherings gauche gaudy gave gay gays gaze gbp gear gearing geek geisha gelatin gender
general generally generals generate generated generating generation generational generations generators
generic generous genetics genious genius genocide gentle gentleman gentlemen genuine geography
geopolitical gesture get gets getting ghastly ghost ghostly ghostwriter giant giants giddy gift gifted
gifts gigantic giggle girl girlfriend girls give given gives giving glacier glad gladiator glare glaring
glass gleaming glean glib gliding glimpse global globalization globally globe gloom gloomy gloss gloves
glow glue gluten glycerin go goal goalie goalkeeper goals goaltender goddess goes going gold golden golf
golfer gone gonna good goodbye goodness goods goof goofy gossip got gotta gotten govern governing
government governments governor governors grab grabbed grabbing grabs graceful grade gradual gradually
graduate graduated graduates graduation granary grand grandchild grandchildren granddaughter grandfather
grandma grandmother grandpa grandparent grandson granny grant granted granting grants grapple grappling
grasp grass grassroots grateful gratified gratifying grating gratis grave gravity gray graze greasy great
greater greatest greatly greatness greed greedy green greenhouse greens greet greeted greeting grenadier
grew grey grid gridlock grief grieving grilled grim grind grip gripping grisly grit grizzled grocery groom
groovy gross ground groundbreaking grounds groundwork group groups grow growing grown grows growth
grueling gruelling gruesome grumble guarantee guaranteed guard guarded guards gubernatorial guess guest
guests guidance guide guided guidelines guiding guilty gully gulp gum gun gunfire gunman guns guru guts
gutter guy guys gym gymnastics gypsy habits hack hacked hacker hackers hacking had hailed hailing hair
hairdresser hairstylist hairy half halfway halibut hall hallowed halls halt halted hammer hammered hamper
hand handed handful handily handle handled handling hands handsome handsy handy hang hanging happen
happened happening happens happily happiness happy harangue harass harassment harbour hard hardcore harder
hardest hardline hardly hardworking hardy harm harmed harmful harness harrowing harsh harvest harvesting
has hash hashish hashtag haste hasten hat hatch hate hateful hater hates hatred haul haunt have haven
having hawkish haze he head headache headaches headed heading headline headlines headphone headquarters
heads heady heal healer healing health healthcare healthy hear heard hearing hearings heart heartland
hearts heartwarming hearty heat heated heating heaven heavenly heavily heavy heckler hedge heed heels
hefty height heighten heightened heir heist held helicopters hell hella helm help helped helpful helping
helps hence her here heritage hermit hero heroes heroin heroine herself hesitant hid hidden hide hiding
hierarchy high higher highest highfalutin highlight highlighted highlighting highlights highly highrise
highway highways hijack hike hikes hiking hilly him himself hinder hint hinted hints hire hired hiring his
historian historians historic historical historically history hit hits hitting hkd hoary hobby hobo hockey
hoist hold holding holds hole holes holiday hollow home homegrown homeland homeless homely homeowners
homes homesick hometown homework homicides homosexuality honest honestly honesty honey honor honorary
honored honour hooked hooky hop hope hoped hopeful hopefully hopefuls hopes hoping hormone horrible
horrific horrified horrifying horror horse horseradish hospital hospitality hospitals host hostage hosted
hostess hostile hostility hosting hosts hot hotbed hotel hotly hour hourly hours household households
housekeeper houses housing how however howling hr hrs http https hub huddled hug huge human humane
humanitarian humanity humble humbled humbling humdrum humid humiliating humility hundred hundreds hung
hunger hungry hunt hunting hurdle hurdles hurt hurting husband husbands hussy hydrogen hygienist hype
hypocritical hypothetical ice icing icon iconic icy id idea ideal ideally ideas identical identification
identified identify identifying identities identity ideological ideologically ideology idle if ignorance
ignorant ignore ignored ignores ignoring il ill illegal illegally illegals illegitimate illicit illiterate
illuminated illuminating illustrating illustration illustrator ils image images imagine imagined imagining
imbue immature immediate immediately immense immerse immigrant immigrants immigrated immigration imminent
immune immunity impact impacted impale impart impartial impassioned impatience impending imperative
imperfect imperil impinge implement implementation implemented implication implications implicit
implicitly implied imploding imply implying impolite import importance important importantly imported
imports impose imposed imposing impossible impoverish impress impressed impression impressionist
impressive imprison imprisoned improbable impromptu improper improperly improv improve improved
improvement improvements improving in inability inaccurate inaction inadequate inane inappropriate
inasmuch inauguration inbred incel incendiary incentive incentives inception incest incident incidents
incite incites inciting inclination incline inclined include included includes including inclusion
inclusive income incomes incoming incompatible incompetent incomplete inconsiderate inconvenient
incorporating incorrect increase increased increases increasing increasingly incredible incredibly
incremental incumbent incumbents indebted indeed indefinite indefinitely independence independent
independently independents indeterminate index indicate indicated indicates indicating indication indices
indict indicted indictment indie indirect indirectly individual individuals indoor indulge indulgent
industrial industries industry ineffective ineligible inept inequality inequities inert inevitable
inevitably infamous infant infected inferior infest infiltrated infinite inflammatory inflated inflation
influence influenced influential inform informal information informed informing infrared infrastructure
infrequent infuriated infuriating infuse ingest ingrown inhabit inhabitant inhale inherent inherited
inhibit inhibitory inhumane initial initially initiate initiative initiatives inject injects injure
injured injustice ink innate inner inning innocent innovating innovation innovative innovator inordinate
input inquire inquiries inquiry inr inroads insane insect insecure insecurity insensitive insert inserted
inside insider insiders insight insignificant insist insisted insistence insisting insists insoluble
insolvent inspecting inspector inspire inspired inspiring install installed installer instance instances
instant instantly instead instigator instil instinct instinctive instincts institution institutional
institutions instruct instructed instructor instrument insubordinate insufficient insult insulting insults
insurance insure insurers insurgent insurmountable intact integrate integrated integrating integration
integrity intellect intellectual intellectuals intellegent intelligence intelligent intend intended
intends intense intensification intensified intensity intent intention intentionally intentions interact
interacting interaction interactions interdependent interest interested interesting interests interface
interfere interim interior interjected intermediate intern internal international internet internment
interns interpret interpretation interpreted interrogation interrupt interrupted intersection intervene
intervention interview interviewed interviewing interviews intimate intimidate intimidating intimidation
into intoxicate intoxicated intoxicating intriguing introduce introduced introducing introduction intrude
intrusions inundate invade invaluable invasion invent invented inventing inventor inversion inversions
invert invertebrate invest invested investigate investigated investigating investigation investigations
investigative investigator investigators investing investment investments investor investors invigorating
invitation invited inviting invoice invoke invoked invoking involve involved involvement involves
involving irate ire irk iron ironic ironing irrelevant irresponsible irritated irritating is island
islands isolated isolationist issue issued issues issuing it item items its itself jaded jagged jail jam
jarring jeans jelly jellyfish jeopardy jester jet jewelry jihad jihadist jihadists jittery job jobless
jobs jockeying jogger jogging join joined joining joins joint jointly joke joked jokes joking jokingly
journalism journalist journalists journey joy jpy judge judged judgement judges judging judgment judicial
juggle juggler juggling juice juicy jump jumped junior jurist jury just justice justices justification
justified justify justifying juvenile juxtapose kaput karate keel keen keenly keep keeping keeps kept key
keynote kick kicked kicking kid kidnap kids kill killed killer killing killings kin kind kinda
kindergarten kindly kinds king kingdom kinsman kinswoman kiss kitchen kitten kn kneading kneel kneeled
knew knickers knife knitting knock knocked knocking knotted know knowing knowledge known knows krona
kronas krw kwanza kwanzas kyat kyats lab label labeled labeling labor laboratory laborer labour lack
lacked lacking lacks lad ladies lady lagging lags laid lambasted lame lamented land landed landing
landlines landlord landmark landscape landslide lane language languid languish lap lapse lapsed lapses
large largely larger largest lashed lass last lasting latch late lately later latest latter laugh laughed
laughing laughs laughter launch launched launching launder laureate law lawmaker lawmakers laws lawsuit
lawsuits lawyer lawyers lax lay layer laying layman layoffs lays leach lead leader leaders leadership
leading leads leak leaked leaks lean leaning leanings leans leap leaped learn learned learning lease
leasing least leather leave leaves leaving lecture lectured lectures led leech leery leeway left leftist
leftward legacies legacy legal legalization legalize legalized legalizing legally legend legendary
legislation legislative legislator legislators legislature legitimate leisure lempira lempiras len lend
lenders lending length lengthen lengthy lens lent les lesbian less lessen lesser lesson lessons lest let
lethal lets letter letters letting level leveled levels leverage levy lewd liability liar liberal liberals
libertarians liberties liberty library lice license licensed licenses licensing lick lie lied lies
lieutenant life lifelong lifesaving lifestyle lifetime lift lifted lifting light lighthearted lightning
lights lightweight likable like liked likelihood likely likened likes likewise lil lime limit limitations
limited limiting limits limp line lined lines linger lingering linguistics lining link linked linking
links lipid liquefy liquid liquidate lira liras list listed listen listened listeners listening listing
lists lit literal literally literary literate literature litigation litmus little live lived lively liven
liver lives living load loaded loan loans lobbied lobby lobbying lobbyist lobbyists local located location
locations lock locked lodging lofty logged logic logical logistics lone lonely long longer longest
longstanding longterm longtime look looked looking looks loom looming looms loophole loopholes loose loot
lopsided lose loser losers loses losing loss losses lost lot lots loud louder loudest loudly lousy loutish
love loved lovely lover loves loving low lower lowering lowest lowly lows loyal loyalists loyalty luck
lucky lucrative luddite luggage lumbering lump lunch lure lurk lush lust luxury ly lying macabre machine
machinery machines macho mad maddening made magazine magenta magic magician magnate magnitude mail mailers
maim main mainland mainly mainstream maintain maintained maintaining maintains maintenance majesty major
majorities majority make maker makers makes makeshift makeup making malaise male mammal mammalian mammoth
man manage managed management manager managers managing mandate mandated mandates mandatory mandible
maneuvering maniac manifesting manipulating manipulation manner manners manoeuvre mantle mantra
manufactured manufacturer manufacturers manufacturing many map marathon marched marchers marches marching
margin margins marijuana maritime mark marked markedly marker market marketing markets marking marks
marred marriage married marry mars marshal marsupial martyr masculine mash mask mass massacre massive
master match matched matches matching matchup matchups mate material materials math mathematically
mathematics matriarch matter matters mature maturing maverick maximize maximum may maybe mayfly mayhem
mayor mayoral mayors me meager mean meandered meandering meaning meaningful means meant meantime meanwhile
measles measly measure measured measures meat meaty mechanic mechanics mechanism medal media median medic
medical medicine mediocre meditating medium meek meet meeting meetings meets mega melancholy mellow
meltdown melted melting member members membership memo memoir memorial memories memorized memory men
menacing mending mental mention mentioned mentioning mentions mentor menu merchandise merchant mere merely
merge merger mergers merit merits merry mesmerizing mess message messages messaging messy met metal
metallurgy method methodically methods metier metric metro metropolitan mic microphone mid midday middle
midnight midst might migrant migrants migration mild mile miles militant militants military milk million
millions millisecond milliseconds mime mimic mimick mince mind mindblowing minds mine mineral miners mines
mingle mini miniature minimal minimize minimum mining minion minister minor minorities minority minors
minus minute minutes miracle mired mirror mischief misconduct misfit misguided mishandled mishandling
misinformation misleading misogynist misplace miss missed missile missiles missing mission missions
missive misspoke missteps missus mistake mistaken mistakes mistrust mitigating mitten mix mixed moan
moaning mobile mobilize mock mocked mockery mocking mode model modeling models moderate moderates
moderator moderators modern modernist modest modified mogul moist mold moldy molest mom moment momentous
moments momentum mommy monarch monetary money monitor monitoring monitors monk monkey monochrome monogamy
monopoly month monthly months monument mood moon moose moot mop moped moral morbid more morning mortal
mortgage mortgages mosque mosques most mostly mother mothers motion motivated motivating motive mould
mount mounted mounting mourn mourning mouth move moved movement movements moves movie movies moving mow
msg msged much muddled muddy multifaceted multinational multiple multiply mum mumbling mummy mumps mundane
municipal mural murder murdered murders murky muscle muscular mused music musical musician must mute muted
mutual my myself mystery mystic mystified mystifying nagged nagging naive name named namely names naming
nanny narcotic narrative narrator narrow narrowed narrower narrowing narrowly nasty nation national
nationalism nationalist nationalists nationally nationals nations nationwide native nativist natural
naturalization naturalized naturally nature nausiating naval navigating nd near nearby nearest nearing
nearly nears neat necessarily necessary necessity need needed needle needs negative negatives neglect
neglected negligence negotiable negotiate negotiated negotiating negotiation negotiations negotiator
negotiators neice neighbor neighborhood neighborhoods neighboring neighborly neighbors neither nephew nerd
nerdy nerve nervous net network networking networks neurosurgeon neutral neutrality never new newcomers
newfound newly newlywed news newsletter newspaper newspapers next nibbly nice niche nickname niece night
nightclub nightly nights nimble nine nineteen nineteenth ninetieth ninety ninth nite nitrate no noble
nobleman noblewoman nobody nod noise noisy nomad nominal nominate nominated nominating nomination
nominations nominee nominees non nonchalant nondescript nondisclosure none nonetheless nonpartisan
nonprofit nonsense nonstop nonwhite nor norm normal normally norms northern northwest nose nostalgia nosy
not notable notably notary note noted notes nothing notice noticed noting notion notwithstanding nourish
nourished novel novice now nowadays nowhere nuanced nuances nuclear nude nukes numb number numbers numbing
numerous nun nurse nurseryman nursing nurturing nutella nuts oath oatmeal obediant obedient obese obey
object objection objections objective obligated obligation obligations obscene obscure obscured observant
observation observe observed observers obsess obsolete obstacle obstacles obstetrics obstruction obtain
obtained obtaining obvious obviously occasion occasional occasionally occasions occupant occupation
occupied occupier occupy occur occurred occurring occurs ocean odd odds of off offbeat offend offended
offending offense offensive offer offered offering offers offhand office officer officers offices official
officially officials offline offset offsetting offshore offspring often oil oily ois okay old older oldest
ominous omit on onboard once one oneday ones oneself onetime ongoing online only onslaught onstage onto
ooze open opened opening openings openly opens operate operates operating operation operational operations
operative operatives operator operators opiate opine opinion opinions opioid opponent opponents
opportunities opportunity oppose opposed opposes opposing opposite opposition oppressed opt opted optimism
optimist optimistic option options optometrist or oracle orange orbit ordeal order ordered orderly orders
ordinary org organic organising organization organizational organizations organize organized organizer
organizers organizing orient orientation original originally originated originator orotund orphan
orthodoxy other others otherwise ought oughta our ours ourself ourselves oust ouster out outcast outcome
outdone outdoor outer outfit outgoing outgrow outgrown outlaw outlet outlets outline outlined outlining
outlook outlying outnumber outpace output outrage outraged outrageous outreach outright outset outside
outsider outsiders outsource outsourced outsourcing outspoken outstanding outweighs ovation oven over
overall overarching overboard overcome overcoming overcrowding overdone overdue overhand overhaul overhead
overlap overlapping overlooked overlooking overly overnight overpass overpowering overreach overriding
oversaw overseas oversee overseeing overseen oversees overshadow overshadowed overshadowing oversight
overt overtake overtaken overtaking overthrow overthrown overtime overturn overturned overuse overview
overweight overwhelm overwhelmed overwhelming overwhelmingly overwrought ovulating owe owes owing own
owned owner owners ownership owns oxygen pace pack package packaging packed pact page pages paid pain
painful paint painted painter painting paints pair paise pal pale palpable paltry pamper pandering panel
panellist panels panic panoply panties pants paper papers paperwork parade paradise parallel paralleled
parallels paralyse paranoid parent parental parents pariah parish park parked parking parks parliament
parliamentary part partial participants participate participated participating participation particular
particularly parties partisan partisans partisanship partly partner partners partnership parts party
partying pass passage passages passed passengers passes passing passion passionate passions passport
passports past paste pasted pastor pastors patch patent path pathogen paths pathway patience patient
patients patriarch patriot patron pattern patterns pause paused pave pawn pay paycheck paychecks paying
payment payments payroll pays peace peaceful peacefully peacekeeping peak peaked peanut pedal peddling
pedestal pee peel peer peers pen penalty pences penchant pencil pending pennies people per perceive
perceived percent percentage perception perceptions perfect perfected perfectly perform performance
performances performed performer performing perfume perhaps perilous period periodical periodically
periods perish permanent permanently permeate permit permits permitted perpetual perpetuate perplex
perplexing persevere persist persistent person persona personal personality personally personnel
perspective perspectives persuade persuaded persuading pert pertinent pervade pervasive perverse peso
pesos pessimist pet petal petite petition petrol peyote phantom pharmaceutical pharmacist phase phenomenon
philanthropist philosopher philosophical philosophy phone phones phony photo photocopier photograph
photographer photos phrase physical physically physician physics pic picayune pick picked picking picks
picnic picture pictures pie piece pieces pier pierced piercing pig piggy pigs pile piled pilgrim pill
pilot pin pine pink pinpoint pioneer pipe pipeline pissed pit pitch pitched pitches pitting pity pivot
pivotal pivoted pivoting pizza place placed places placid placing plagiarism plagued plaid plain plainly
plaintiffs plan plane planes planet planks planned planner planning plans plant planted plants plaque
plastic plate platform platforms plausible play playbook played player players playing playmate plays
playwright plce plea plead pleaded pleading pleasant please pleased pleasure plebiscite pledge pledged
pledges pledging plenty plight plotting plowed plug plugged plumber plummet plummeted plump plunge
plurality plus pluto poach pocket pockets podcast podcaster poet point pointed pointedly pointing points
pointy poised poison poisoning polarization polarized polarizing police policeman policies policing policy
polished polite political politically politician politicians politicized politics poll polled pollen
polling polls pollster pollsters pollute polluting polygamy pool poop poor poorer poorly pop pope poppy
popular popularity populated population populations populism populist populous pore pork pornography
pornstar portal portfolio portion portrait portray portrayed portraying pose posed poses posing position
positioned positioning positions positive possess possibility possible possibly posted posting posts
potent potential potentially pothole pound poured pouring poverty power powerful powerhouse powers
practical practically practice practiced practices practicing practitioner pragmatic praise praised
praises praising prankster pray prayer prayers praying preacher preamble precarious precedent precedents
precedes preceding precinct precincts precise precisely preclude predatory predecessor predecessors
predetermine predicated predict predictable predicted predicting prediction predictions predominantly
preexisting prefer preference preferences preferred prefers pregnancy pregnant preliminary prelude
premature premier premise premises premium premiums preoccupied preoccupy prep prepaid prepare prepared
preparedness prepares preparing preposition prerogative prescriptions presence presense present
presentation presented presenting presents preserve preserved preserving presided presidency president
presidential presidents press pressed pressing pressure presumably presumed presumptive presumptively
presuppose pretending pretense pretty prevail prevailed prevailing prevent prevented preventing prevention
preview previous previously prey price prices pricey prickly pride priest priestess prima primaries
primarily primary prime prince princess principal principle principled principles print printed printing
prior priorities prioritize priority prison prisoner prisoners pristine privacy private privately prize
pro probable probably probation probe probing problem problematic problems procedural procedure procedures
proceed proceeded proceedings proceeds process processed processing proclaim proclaimed procure prod
prodigy produce produced producer produces producing product production productive products profane
profess profession professional professionals professor professors profile profiles profit profits
profound profoundly profuse progenitor progeny program programme programmer programming programs progress
progressive progressives prohibit prohibitive project projected projecting projections projects prolonged
prominence prominent prominently promise promised promises promising promote promoted promotes promoting
promotion prompt prompted prompting promptly prone pronounce pronounced pronouncements proof prop
propaganda propel propelled proper properly properties property prophet proponent proponents proportion
proportionally proportionate proposal proposals propose proposed proposes proposing proposition prosecute
prosecuted prosecuting prosecution prosecutor prosecutors prospect prospective prospector prospects
prosper prosperity prostate prostitute protect protected protecting protection protections protest
protested protester protesters protesting protestors protests protracted protrude proud proudly prove
proved proven provide provided providers provides providing province proving provision provisional
provisions provocative provoke provoking proximate proxy prune psych psychological psychologist psychology
public publication publicity publicly publish published publisher publishers publishing pudding puke pull
pulled pulling pump pumped punch punched punching punctuated pundits punish punished punishing punishment
punitive punjabi punk puny pupil puppy purchase purchased purchasing pure purely purport purpose purposes
pursuant pursue pursued pursues pursuing pursuit push pushed pushes pushing pussy put puts putting putty
puzzled px pyramid qtr qua quack quadrillion quagmire quaint qualifications qualified qualify qualities
quality quarantine quarter quarterback quarterly quarters quash queen quell quench queries question
questionable questioned questioning questions queue quick quickly quiet quietly quintet quintillion quit
quite quiver quo quote quoted quotes quotient quoting rabbi rabbis rabid rabies race races racial racially
racing racism racist rack radar radical radicalization radicalized radicals radio rage ragged raging raids
railed railing rain rained rainy raise raised raises raising rake rallied rallies rally rallying rambling
rampant ramped ran random randomly range ranging rank ranked ranking rankings ranks rant rap rape rapid
rapidly rapist rapists rapper rapping rare rarely rash rat ratcheted rate rated rates rather ratified
rating ratings rational rationale rattle rattled raucous raven raving ravish raw rd reach reached reaches
reaching react reacted reacting reaction reactions read readers readily readiness reading reads ready
reaffirmed real realise realist realistic realities reality realization realize realized really reap rear
reason reasonable reasonably reasoning reasons reassure reassuring rebate rebel rebellion rebels reboot
rebound rebuff rebuffed rebuild rebuilding rebuke rebuked rebut rebuttal recalcitrant recall recalled
recalling receive received receives receiving recent recently reception receptionist receptive recession
recipient recital reciting reckless reckon reckoning reclaim recluse recognition recognize recognized
recognizes recognizing recommend recommendation recommendations recommended reconcile reconciliation
recondite reconsider record recorded recording records recount recounted recoup recover recovered recovery
recreation recruit recruiter recruiting recruitment recycle recycled recycling red redact redacted
redefining redo reduce reduced reducing reduction redundant reel reelection refactor refer reference
referenced references referencing referenda referendum referent referral referred referring refers
refinance refine refined reflect reflected reflecting reflection reflective reflects refocus reform
reformer reforming reforms refract refrain refresh refreshing refuel refuge refugee refugees refund
refurbish refusal refuse refused refuses refusing regain regard regarded regarding regardless regards
regime region regional regions register registered registering registration regret regretted regroup
regular regularly regulate regulated regulating regulation regulations regulators regulatory rehearse
rehearsing reheat reigning reimburse rein reined reinforce reinforced reins reinstating reiterated reject
rejected rejecting rejection rejects rejoice rejuvenating relate related relations relationship
relationships relative relatively relatives relaxation relaxing release released releases releasing relent
relentless relentlessly relevant reliable reliably relied relief relies relieve religion religious
relinquish relish relive reload relocate reluctance reluctant rely relying remain remained remaining
remains remake remark remarkable remarkably remarked remarking remarks remedy remember remembered
remembering remembers remind reminded reminder reminding reminds reminiscent remote remove removed render
rendering rendezvous renew renewable renewables renewed renounce renovated renovation renowned rent rental
reopen reopened reorder reorganization repair repayment repeal repealing repeat repeated repeatedly
repeating repel rephrase replace replaced replacement replacing replay replenish replicate replied reply
report reported reportedly reporter reporters reporting reports represent representation representative
representatives represented representing represents reprimanded reprobate reproductive reputation request
requested requests require required requirement requirements requires requiring rerun rescue research
researcher researchers resemble resent resentment reserved reserves reset resettle resettlement reshape
reside residence residency resident residential residents resign resignation resigned resist resistance
resistant resisted resolute resolution resolve resolved resonant resonate resonated resort resounding
resources respect respected respectful respective respectively respects respite respond responded
respondents responders responding responds response responses responsibilities responsibility responsible
responsive rest restart restaurant restaurants resting restock restore restored restrain restrained
restraint restrict restricted restricting restrictions restrictive restructruing restructure restructuring
rests result resulted resulting results resume resurface resurgence retail retailer retain retaliation
retarded rethink retire retired retiree retirees retirement retiring retrieve retroactively retrofit
retrospect return returned returning returns retweeted reup revamp reveal revealed revealing reveals revel
revelation revelations revelers revenue revere reverend reversal reverse reversed reversing revert review
reviewed reviewing reviews revised revisit revitalising revitalizing revival revive revoke revolt
revolution revolutionary revolve revolving reward rewarding rewards rewritten rhetoric rhetorical
rheumatoid rhyme rich richest rickets rid ridden ride ridiculous riding rift rigged right rightful rights
rigorous ring riot rip ripe ripen ripped ripping rise risen rises rising risk risks risky rite ritual
ritzy rival rivalry rivals riverbed riveting road roads roam roared roaring roast robocall robust rocket
rocky rodent rogue roiled role roles roll rolled rolling rolls romantic romp roof roofer roofing room
rooms roomy root rooted roots rope rose rosy rot rotted rotten rouble roubles rough roughly round rounds
rousing rout route routes routine routinely row rowdy rowing rows rp rub rubbish rude ruin ruined rule
ruled ruler rules ruling rulings rumors run rung running runningback runoff runs rupee rupees rural rush
rushed rushing sabbatical sack sacred sacrifice sad sadden saddening sadness safe safeguard safeguards
safely safer safest safety sage said sail sailing sailor saint saintly sake salaried salaries salary sale
sales salmon salt salty same sample samples sampling sanctions sanctuary sand sandwich sans sapien sat
satisfactory satisfied satisfy satisfying satish saturated saturn sauted save saved saving savings savvy
saw say saying says scale scam scan scandal scandals scanner scanty scar scarce scare scared scares
scarlet scary scathing scattered scavenge scenario scene scenery scenes scent schedule scheduled
scheduling scholar scholarly scholars scholarship school schooling schools science scientific scientist
scientists scion scissors scope scorched score scored scores scoring scorn scout scramble scrambled
scrambling scrape scratch scratched screaming screeching screen screened screening screens screenwriter
screw screwed scribble script scripted scroll scrutiny sculpt sculpting sculptor scuttle seabed seal
sealed search searched searches searching searing seas season seasoned seat seated seating seats second
secondary seconds secrecy secret secretaries secretary secretly secrets secs sect section sector secular
secure secured securing securities security sedate see seed seeds seeing seek seekers seeking seeks seem
seemed seeming seemingly seemly seems seen sees segment segments segregation seize seized seizing seldom
select selected selection self selfish sell sellers selling sells semblance seminar senator senators send
sending sends senior sense senseless sensible sensitive sensitivities sensitivity sensory sent sentence
sentenced sentences sentencing sentiment sentiments separate separated separating separation septillion
sequester serene sergeant serial series serious seriously servant serve served server servers serves
service services serving servitor session sessions set setback sets setting settle settled settlement
setup seven seventeen seventeenth seventh seventieth seventy sever several severe severely sew sewn sex
sexism sexist sextillion sexting sexual sexually sexy shack shade shaded shadow shady shake shaken shakeup
shaking shaky shall shallow shaman shame shameful shant shape shaped shaping share shared shareholder
shareholders shares sharia sharing sharp sharpen sharpened sharply shatter shave she shed shedding sheep
sheer sheet sheets sheild shekel shekels shell shelter shelves shepherd sheqel sheqels shield shift
shifted shifting shifts shilling shillings shine shingles shining shiny ship shipping shirt shirts shiver
shock shocked shocking shocks shone shook shoot shooter shooting shootings shop shopping shops shore
shores short shortage shortcomings shorten shortening shorter shortly shorts shot shotgun shots should
shouted shouting shoving show showcase showdown showed showgirl showing showings showman shown showrunner
shows shrill shrink shrinking shrivel shrunk shuffle shun shunned shut shutdown shy sibling siblings sick
sickly side sided sidelines sides sift sight sights sign signal signaled signaling signals signatory
signature signatures signed significance significant significantly signing signs silence silent silly
silver similar similarities similarly simple simplified simply simulated simulation simultaneously since
sincere sing singing single singled singularly sinister sink sinner sip sissy sister sisters sit site
sites sits sitting situation situations six sixteen sixteenth sixth sixtieth sixty sizable size skateboard
skateboarding skating skeleten skeptical skepticism ski skier skill skilled skills skin skinny skip
skirmish skittles skyrocketing slack slain slam slammed slamming slams slate slated slates slaughter slave
slavery slay sleek sleep sleeping sleepy slender slew slice slick slide slight slightly slim slimy slip
slipped slippery slipping slipshod slit slogan sloping slot slots slouch slow slowly sly small smaller
smallest smart smash smell smelly smile smiling smirk smoke smoked smoking smooth smug smuggle smuggler
smugglers snake snap snapshot snarky snatch sneak sneeze sniff sniper snobbish snow snowboarding snowing
so soaked soaking soap soaring sob sober soccer social socialism socialist socially society soft soften
software soil solar sold soldier soldiers sole solely solemn solicit solid solidarity solidified solidify
solidly soloist soluble solution solutions solve solved solvent solving somber some somebody someday
somehow someone something sometime sometimes somewhat somewhere son songs sons soon sooner soothe soothing
sophisticated sorcerer sorceress sordid sore sorry sort sorts sought soul sound sounded sounding
soundproof sounds sour source sources soured southern southwest sovereign sovereignty sow sown space
spacecraft spam span spanking spare spark sparked sparking sparkling sparkly sparred sparse spat spawn
spawned speak speaker speakers speaking speaks special specialist specialists specialized specializes
species specific specifically specifics specified spectacle spectacular spectator spectrum speculate
speculated speculation speech speeches speechwriter speed speedy spell spellbinding spelling spend
spending spends spent sphere spicy spies spike spiked spill spilt spin spiral spirit spirited spit spite
splash splay splendid split spoil spoiler spoke spoken spokesman spokesperson spokeswoman sponsor
sponsored spontaneous spoof sport sports spot spotlight spots spotted spouse sprawling spray spread
spreading spree sprightly spring sprinkle spruce spry spur spy squander square squarely squat squatter
squeamish squeezed squish st stab stability stable stack stacked stadium staff staffer staffers staffing
staffs stage staged stages stagger staggering staging stagnant stain stained staining stake staked stakes
stale stalk stall stalled stalwart stamina stamp stamps stance stances stand standard standardized
standards standing stands staple star stare stark starring stars start started starting startle startling
starts starve starving state stated statehood stately statement statements states statesman statewide
static stating station stations statistic statistics stature status statute statutes statutory staunch
stay stayed staying steadfast steadily steady steal stealing steam steamed steaming steel steep steer
steered steering stem stemming step stepbrother stepchild stepfather stepmother stepped stepping steps
stepsister stereotyped stereotypes sterile sterling sterlings stern stick stickers sticking stiff stiffen
stifle stifling still stimulating stimulus sting stink stipend stir stirred stirring stitch stock stocking
stockpile stocks stoked stolen stood stoop stop stopped stopping stops storage store stores stories storm
story storytelling stout straight straightforward strain strange stranger strangle strategic strategically
strategies strategist strategists strategy straw stray streak stream streamer streets strength strengthen
strengthened strengths stress stressed stretch stretching strew strewn strict strictly stride strides
strife strike strikes striking string stringent striped stripped strive strode stroke strong stronger
strongest stronghold strongholds strongly struck structure structured struggle struggled struggles
struggling stubborn stuck student students studied studies studio study studying stuff stuffed stuffing
stumble stumbled stumbles stump stumped stumping stunned stunning stupid sturdy style stylish sub subdued
subject subjected sublimate sublime submerge submit submitted subordinate subpar subpoena subsequent
subsequently subside subsidies subsidized subsist substance substandard substantial substantially
substantive substrate subtle subtotal subtracting suburb suburban subvert succeed succeeded succeeds
success successes successful successfully successor succinct succumb such sucks sudden suddenly sue sued
suffer suffered suffering suffice sufficient sugar suggest suggested suggesting suggestion suggestions
suggests suicide suing suit suite suited suits sultan sum summarise summary summer summit summon sums sun
sung sunk sunrise super superb superdelegate superdelegates superficial superhero superhuman
superintendent superior superstar supervisor supervisory supplement supplies supply support supported
supporter supporters supporting supportive supports suppose supposed supposedly supposing suppress
supremacist sure surely surface surfaced surfer surfing surge surged surgeon surging surly surmount
surpass surpassing surprise surprised surprises surprising surprisingly surreal surrogate surrogates
surrounded surrounding surveillance survey surveyed surveying surveys survive survived surviving survivor
sushi suspect suspected suspects suspend suspended suspending suspension suspensions suspicion suspicious
sustainable sustained swagger swallow swamp swap swaths sway swear swearing sweat sweep sweeper sweeping
sweepstakes sweet sweeten sweetheart swell swelling swept swift swiftly swim swimming swing swinging swipe
swipes switch sworn swum syllable symbol symbolic sympathetic sympathy sync synergy system systemic
systems table tables taboo tack tacking tackle tackling taco tactic tactical tactics tag tailor take
takeaway takedown taken takeover takes taking tale talent talented talk talked talking talks tall tallied
tally tame tamed tamper tan tangle tank tanks tanned tanning tantalizing taoiseach tap taped taping tapped
tapping target targeted targeting targets tariffs tarnish tarnished tart task tasked tasks taste tasteful
tastes tasting taught tawdry tax taxes taxing taxpayer taxpayers tea teach teacher teachers teaches
teaching team teamed teams tear tearing tears tease teased teasing tech technical technically technician
technique techniques technological technologist technology tee teen teenager telephone teleprompter
televised television tell telling tells temper temperament temperate temperature template temporarily
temporary tempt tempting ten tenant tend tended tendency tender tends tennis tens tense tension tensions
tent tentative tenth tenuous tenure term terminal terminated terms terrible terribly terrific terrifying
territorial territories territory terror terrorism terrorist terrorists tertiary test tested testified
testify testimony testing tests testy textbook th tha than thank thanked thanking thanks that the theater
thee theft their theirself theirselves them theme themes themself themselves then theoretical theories
theory therapeutic therapist therapy there thereafter thereby therefore thermodynamics these they thick
thin thing things thingy think thinking thinks third thirsty thirteenth thirtieth this tho thorny thorough
thoroughly those though thought thoughtful thoughts thousand thousands thread threat threaten threatened
threatening threatens threats three threesome threshold threw thrilled thriller thrilling thrive thrived
thriving through throughout throw throwing thrown thru thrust thunder thus thwart thwarted thy tic tick
ticked ticket tickets ticking tide tidy tie tied tier ties tight tighten tightening tighter tiktoker til
tile till tilt time timeline timely times timestamp timetable timing tin tiny tip tipping tips tire tired
tiring title titled titles tmr tmrw to toasts today toddler together toilet token told tolerance tolerant
tolerate toll tomorrow ton tone tonight tonite too took tool tools toothless toothpaste top topic topics
topped topple tops torn torpid torque torture tortured toss tossed total totaling totally touch touched
touches touching tough toughen tougher toughest toughness tour tourist tournament touted touting toward
towards towers town townfolk towns townsfolk toxic traced track tracked tracking tracks traction trade
traded trader traders trades trading tradition traditional traditionally traditions traffic traffick
tragedies tragedy tragic trail trailed trailing trails train trained training traitors trajectory tramp
trample tranquil transact transactions transcript transcriptionist transcripts transfer transform
transformation transformative transformed transforming transgender transition translate transparency
transparent transpire transport transportation trap trapped trash travails travel traveled traveler
travelers traveling travelling travels treat treated treating treatise treatment trek tremble trembling
tremendous tremendously trenchant trend trending trends trendsetter trendy trial tribe tribunal tributary
tribute trick trickle tricks tricky tried tries trifling trigger trillion trillions trim trimmed trio trip
triple trips trite triumph trooper troops trot trouble troubled troubles troubleshooting troubling trough
trounced trousers trout trove truck trucks true truly trust trusted trusting trustworthiness trustworthy
truth truthful try trying tsunami tuition tumble tummy tuna tune tungsten tunic tunnel tunnels turbulent
turmoil turn turnaround turned turning turnout turns turntable tutor tutorial tweet tweeted tweeting
tweets twelfth twentieth twenty twice twin twist twisted twisting two tycoon tying type types typical
typically typing tyranny ubiquitous ugliness ugly ultimate ultimately ultra unabated unable unacceptable
unaccompanied unaligned unanimous unanimously unappealing unarmed unassuming unattended unauthorized
unaware unbecoming unborn unbound uncertain uncertainty unchallenged uncharted unchecked uncircumcised
unclassified uncle unclear uncomfortable uncommitted uncommon unconstitutional unconventional unconvincing
uncoordinated uncover uncovered undecided undeclared under underage undercard undercover undercut underdog
underestimate underestimated undergo undergoing undergone undergraduate underground underhand underlying
undermine undermined undermines undermining underneath underprivileged underscore underscored underscores
underscoring undersized understand understanding understands understood undertaking undertone undervalue
underwater underway underwear underweight underwhelm underwriter undisclosed undisputed undo undocumented
undone undue unearth uneasy unemployed unemployment unending uneven unexpected unexpectedly unexplained
unfair unfairly unfavorable unfavorably unfinished unfit unfold unfolded unfolding unforeseen unfortunate
unfortunately unfounded unguarded unhappy unheard unified unifier uniform unify unifying unilateral
uninsured uninterested uninvited union unionized unions unique uniquely unit unite uniting unity universal
universe universities unknown unleash unleashed unless unlike unlikely unloaded unlock unmarried unmatched
unmet unmistakable unnamed unnecessary unnerving unnoticed unofficial unopposed unpaid unparalleled
unpledged unplug unpopular unpopularity unprecedented unpredictable unprepared unprompted unqualified
unravel unraveled unrealistic unrecognized unregulated unrelated unrelenting unrequited unreserved
unresolved unrest unruly unsecured unseen unsettled unsettling unsightly unsold unsolicited unspent
unspoken unsuccessful unsuccessfully unsupervised unsure unsuspecting unsustainable untapped untested
untie until untold untouched untrue untrustworthy unused unusual unusually unveil unveiled unwanted
unwarranted unwieldy unwillingness up upbeat upbringing upcoming update updated updates upend upended
upfront upgrade upgraded upheaval uphold uplift uplifted uplifting upload upon upper uppity uprisen
uprising upscale upset upsets upsetting upside upstairs upstate uptight upward uranus urban urbanite urge
urged urgency urgent urging urinal us usd use used useful useless user users uses usher ushered using
usual usually utter uttered uttermost vacancy vacant vacation vacuum vagabond vagrant vague vain valid
validate valuable value valued values vanilla vanish vapor variable variant varied variety various varnish
vary varying vast vastly vegetable vehemently vehicle vehicles vein vendors vengeful venture ventures
venue venues verbal verdant verdict verified vernacular versatile version versus vertebrate very vet
veteran veterans veterinarian veto vetted vetting vexing via viability viable vibe vibrant vice vicious
victim victimized victims victories victory video videos vie view viewed viewers viewing views vigilant
vigor vigorous vigorously vile villain vinegar violate violated violates violating violation violations
violence violent viral virtual virtually virtue virtues virus visa visas visceral visible vision visionary
visit visited visiting visitor visits visualizing vitae vital vitriol vivid vocabulary vocal voice voiced
voices void volatile voltage volume voluntarily volunteer volunteered volunteering volunteers vomit vote
voted voter voters votes voting vow vowed vowing vows voyager vs vulgar vulnerabilities vulnerability
vulnerable vying wafer wage waged wages waging wagon waist wait waited waiter waiting waive waiver waivers
wake waken walk walked walking walks wall walls wander wanderer waning want wanted wanting wanton wants
war warehouse warfare warm warming warmth warn warned warning warnings warped warrant warrior wars wary
was wash washed washing waste wasted wasteful wasting watch watchdog watched watching water waterbed
waterboarding watermelon waters watershed watery wave waved waves waving wax way ways we weak weakened
weakening weaker weakness weaknesses wealth wealthier wealthiest wealthy weapon weapons wear wearing weary
weather weathered weatherman weatherproof weave web website websites wed wedding wee weed week weekend
weekends weekly weeks weep weigh weighed weight weird welcome welcomed welcoming welder welfare well went
were wet whale what whatever whatsoever wheel when whenever where whereas whereby wherever whether which
whichever while whilst whiny whipping whisk whisky whisper whispering whistle white whiter whites who
whoever whole wholesale whom whomever whose why wick wicked wide widely widen widening wider widespread
widow width wield wife wild wildlife wildly will willing willingness wily wimp win wind window winds wine
wing winner winners winning wins winter wipe wiping wire wiring wiry wisdom wise wish wishes wistful witch
with withdraw withdrawal withdrawn withdrew wither withering withheld withholding within without witness
witnessed witnesses wizard wk wks woes woken woman womanly women won wonder wondered wonderful wondering
wood wooden wool woozy word worded wording words wore work worked worker workers workforce working
workplace works workshop world worldview worldwide worn worried worries worry worrying worse worsen
worship worst worth worthwhile worthy would wound wounded wounds woven wrap wrapped wrapping wreak wreck
wrestle wrestler wrestling wring wrinkle wrinkled write writer writers writes writing written wrong
wrongdoing wrote wrought wrung wry xaf xenophobe xenophobia xenophobic xof yanked yard yawn yawning year
yearly yearning years yell yelled yelling yellow yellowed yen yes yesterday yet yield yielded yielding
yields yogi you young younger youngest your yourself yourselves youth youtuber yr yrs yuan yuans zany zeal
zero zeroing zeroth zloty zlotys zone zoning zoom zooming
`
  .trim()
  .split(/\s+/)
