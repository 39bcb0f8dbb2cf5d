/** What one side does to the other: “England beat Samoa”. */
export const BEATS =
  'beat beats beating defeated thrashed hammered trounced routed outplayed edged drew versus v vs'.split(' ')

/** Words of reports from matches: several of them make an article one. */
export const SPORT_WORDS = `
cup match matches goal goals championship championships league coach striker innings wicket wickets try tries penalty penalties
tournament semi-final semifinal quarter-final quarterfinal final football soccer rugby cricket hockey basketball game games
scored half-time halftime kick-off qualifier qualifiers fixture fixtures squad fly-half goalkeeper midfielder batsman bowler
defender winger captain injury season stadium kicked playoff playoffs touchdown quarterback
`
  .trim()
  .split(/\s+/)

/** The last word of a club's name, behind the town. */
export const CLUBS = `
united city athletic rovers fc afc rfc cc wanderers albion rangers town county villa hotspur harriers academicals dynamo
wednesday rfu rugby football cricket hockey
`
  .trim()
  .split(/\s+/)

/** What two sides meet in. */
export const MATCHES = 'game match fixture final semi-final clash tie test friendly qualifier series'.split(
  ' ',
)

/** Somebody of a side: “Scotland captain Anna Reed”. */
export const PLAYERS = `
captain coach manager striker goalkeeper midfielder defender winger forward fly-half scrum-half flanker lock prop hooker
fullback centre great legend international skipper batsman bowler all-rounder debutant quarterback
`
  .trim()
  .split(/\s+/)
