/** Agencies, wires and picture libraries, as credits, bylines and datelines name them (lower case). */
export const AGENCIES = `
reuters; thomson reuters; thomson reuters foundation; ap; ap photo; ap images; associated press; the associated press
pa; pa wire; pa media; pa archive; pa images; press association; the press association; afp; agence france-presse
epa; epa-efe; efe; dpa; dpa-afx; picture alliance; ansa; tass; itar-tass; ria novosti; interfax; sputnik
xinhua; kyodo; kyodo news; jiji press; yonhap; bernama; antara; upi; bloomberg; bloomberg news; dow jones
dow jones newswires; press trust of india; pti; ians; aap; aapimage; cp; the canadian press; canadian press
anadolu; anadolu agency; ukrinform; belga; anp; ntb; ritzau; keystone; lusa; mti; hina; tanjug
getty; getty images
shutterstock; rex; rex features; alamy; alamy stock photo; alamy live news; corbis; bettmann; zuma; zuma press; zuma wire
sopa images; abaca; abacapress; sipa; sipa usa; nurphoto; wireimage; filmmagic; redferns; hulton archive; istock
istockphoto; swns; wenn; avalon; eyevine; panos; magnum; magnum photos; barcroft; barcroft media; cq-roll call; mirrorpix
rolling news; inpho; sportsfile; action images; imago; unsplash; handout; pool; stringer; prnewswire; pr newswire
business wire; globe newswire; globenewswire; marketwire; accesswire; sapa; irna; isna; kcna
`
  .trim()
  .split(/\s*[;\n]\s*/)

/** Broadcasters that sign datelines and stories; between brackets in copy they are as often what the copy is about. */
export const BROADCASTERS = `
cna; cnn; bbc; bbc news; sky news; itv news; npr; cbc; cbc news; rté; rte
`
  .trim()
  .split(/\s*[;\n]\s*/)

/** What stands where an agency would in a credit, but means nothing without a name or an agency beside it. */
export const CREDIT_WORDS = `
file; supplied; courtesy; submitted; library; archive; via; for; the; of; and; by; de; van; von; der; du; la; al
`
  .trim()
  .split(/\s*[;\n]\s*/)

/** Labels (“Photo: …”) that say what the whole block is, wherever it stands. Lower case, straight apostrophes. */
export const LABELS: Readonly<Record<'caption' | 'credit' | 'editorsNote' | 'signOff', readonly string[]>> = {
  caption: `
caption; cutline; photo caption; picture caption
`
    .trim()
    .split(/\s*[;\n]\s*/),
  credit: `
photo; photos; photograph; photographs; photography; picture; pictures; pic; pics; image; images; credit
photo credit; picture credit; image credit; credits; photographer; graphic; illustration; illustrations
file photo; library picture; file picture; composite
`
    .trim()
    .split(/\s*[;\n]\s*/),
  editorsNote: `
editor's note; editors' note; editors note; ed's note; ed note; note to editors; notes to editors
note to editor; note to desk; note to subs; publisher's note; writer's note; note to readers; correction
corrections; clarification; clarifications; corrections and clarifications; correction and clarification
media contact; media contacts; press contact; press contacts; contact; contacts; media enquiries
media inquiries; press enquiries; press inquiries; investor contact; for further information
for more information; for further information contact; further information; for more information contact
disclaimer; disclosure; embargo; embargoed until; slug; word count
`
    .trim()
    .split(/\s*[;\n]\s*/),
  signOff: `
reporting; additional reporting; contributing; editing; writing; twitter; email; e-mail; copyright
`
    .trim()
    .split(/\s*[;\n]\s*/),
}

/** Labels that count only at the top of a draft; further down they may be anything. */
export const HEAD_LABELS: Readonly<
  Record<'headline' | 'standfirst' | 'byline' | 'dateline', readonly string[]>
> = {
  headline: `
headline; hed; head; title; working headline; suggested headline; web headline; print headline
`
    .trim()
    .split(/\s*[;\n]\s*/),
  standfirst: `
standfirst; dek; deck; subhead; sub-head; subheadline; strap; strapline; sell; summary
`
    .trim()
    .split(/\s*[;\n]\s*/),
  byline: `
byline; by; author; authors
`
    .trim()
    .split(/\s*[;\n]\s*/),
  dateline: `
dateline; date; published; first published; last updated; updated; posted
`
    .trim()
    .split(/\s*[;\n]\s*/),
}

/** A line of its own after which nothing is copy any more. */
export const NOTES_HEADINGS = `
notes to editors; note to editors; notes to editor; note to editor; notes for editors; editor's notes
editors' notes; notes to the editor; editorial notes
`
  .trim()
  .split(/\s*[;\n]\s*/)

/** Beginnings of a note about the story itself. A “*” stands for story, article, post and the like. */
export const NOTE_OPENINGS = `
this * has been updated; this * was updated; this * has been corrected; this * was corrected
this * has been amended; this * was amended; this * has been clarified; this * is being updated
this * has been changed; this * originally; this * was originally published; this * first appeared
this * will be updated; an earlier version of this *; a previous version of this *
an earlier * misstated; the original version of this *
`
  .trim()
  .split(/\s*[;\n]\s*/)

/** What “*” stands for above. */
export const STORY_WORDS = [
  'story',
  'article',
  'post',
  'report',
  'piece',
  'column',
  'page',
  'headline',
  'version',
  'item',
]

/** Beginnings of a sign-off, followed by a name. */
export const SIGN_OFF_OPENINGS = `
reporting by; additional reporting by; with additional reporting by; with reporting by
with reporting from; additional reporting from; writing by; written by; editing by; compiled by
production by; edited by; additional writing by; additional editing by; reporting and writing by
reporting and editing by; writing and editing by; writing and additional reporting by; with files from
with inputs from; with input from; with agencies; with agency inputs; from staff reports
from staff and wire reports; from news services; graphic by; graphics by; translated by; research by
additional research by
`
  .trim()
  .split(/\s*[;\n]\s*/)

/** Words in small letters that a sign-off has beside names. */
export const SIGN_OFF_WORDS = `
and by in at from for with of the additional reporting writing editing compiled production graphics graphic research
contributed translated written edited photography video data files agencies staff wires wire reports news services input
inputs newsroom bureau desk via this report story article writer writers correspondent correspondents reporter reporters
researcher editor also de del della der di da do dos du van von le la el al bin y on twitter
`
  .trim()
  .split(/\s+/)

/** Ends of a sign-off. */
export const SIGN_OFF_ENDINGS = `
contributed to this *; contributed reporting to this *; contributed reporting for this *
contributed to the reporting of this *; all rights reserved; rewritten or redistributed
rewritten, or redistributed; republished with permission
`
  .trim()
  .split(/\s*[;\n]\s*/)

/** What reporters did, in a sign-off: “Jane Doe reported from Lagos. Staff writer John Roe contributed.” */
export const REPORTER_VERBS = ['reported', 'contributed']

/** Lines that end the copy. Compared without spaces, dashes and brackets. */
export const END_MARKS = ['ends', 'end', '30', '###', 'endit']

/** What a person under a headline is, when the line is a byline. */
export const BYLINE_ROLES = `
correspondent reporter editor writer columnist journalist critic commentator producer photographer freelance staff bureau
chief agencies agency contributor intern cartoonist analyst
`
  .trim()
  .split(/\s+/)

/** Words with a capital after “By” that are not a name: “By Monday the river …”. */
export const NO_BYLINE = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december christmas easter the a an this that these those his her its their our my your all any some
then now far contrast comparison law default noon midnight midday dawn dusk mid early late next last night day
`
  .trim()
  .split(/\s+/)

/** Lower-case parts of names. */
export const NAME_PARTICLES = `
de del della der den des di da do dos du van von vom zu zum la le el al bin ibn bint ben y e of ter ten te op af
`
  .trim()
  .split(/\s+/)

/** Capitals before a dash or colon that are no place: “EXCLUSIVE — …”. */
export const NO_DATELINE = `
exclusive breaking update updated watch video listen live opinion analysis comment review reviews photos photo picture poll
report reports revealed explainer explained interview profile feature news sport sports business politics weather
correction clarification note warning alert urgent flash bulletin advisory factbox timeline insight wrapup refile rpt
recap preview obituary editorial letter letters column podcast newsletter gallery quiz graphic special today tonight
tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday first second third more read related
the a an and or but to of for how why what when where who in on at is are was not too just with from via if by up
question answer host moderator reporter announcer q
`
  .trim()
  .split(/\s+/)

/** Places that datelines give alone and that could be taken for something else: short ones, or before a colon. */
export const LONE_PLACES = `
rome oslo bonn bern lima kyiv kiev doha dubai gaza riga cork leeds hull bath york paris tokyo cairo delhi miami milan turin
lyon nice lagos accra tunis sofia minsk quito osaka seoul hanoi dhaka kabul tampa boise reno omaha salem davos basel
derby essex kent wells perth sydney jos kano goa pune surat amman aden sanaa tripoli malta haiti
mumbai chennai kolkata bengaluru bangalore hyderabad lucknow jaipur bhopal patna srinagar guwahati kochi ahmedabad
chandigarh islamabad karachi lahore peshawar quetta colombo kathmandu singapore manila jakarta bangkok beijing shanghai
nairobi kampala harare lusaka johannesburg pretoria abuja london dublin belfast edinburgh cardiff glasgow manchester
birmingham brussels berlin madrid moscow washington chicago toronto ottawa montreal jerusalem beirut baghdad tehran
`
  .trim()
  .split(/\s+/)

/** Words that may stand, in small letters or as abbreviations, in a dateline beside the place. */
export const MONTHS = `
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
`
  .trim()
  .split(/\s+/)

export const WEEKDAYS = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`
  .trim()
  .split(/\s+/)
