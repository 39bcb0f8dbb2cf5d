/** Words that are no part of a name at its left edge, whatever their capitals: “Although Hamas”, “In London”. */
export const FUNCTION_WORDS = `
the a an this that these those another any each every either neither both all some many most much more few fewer several such
other others what whatever when whenever where wherever which whichever who whoever whom whose why how
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs themselves one ones somebody someone something anybody anyone anything nobody nothing everybody
everyone everything there here
is are was were be been being am has have had having do does did doing will would can could may might must shall should
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't mustn't shouldn't cannot
let let's it's that's there's here's what's who's he's she's i'm i've i'd i'll you're you've we're we've they're they've
and or but nor yet so if unless until till although though whereas while whilst because since as than whether lest
of in on at by for from with without within to into onto upon over under above below about across after against along amid
among amongst around before behind beneath beside besides between beyond despite down during except inside like near off
out outside past per through throughout toward towards underneath unlike up via versus vs
not no never none also too only even just still again ever always often sometimes usually rarely seldom already almost nearly
now then today yesterday tomorrow tonight later earlier soon once twice meanwhile however moreover furthermore nevertheless
nonetheless therefore thus hence instead otherwise indeed perhaps maybe additionally consequently accordingly similarly
finally first firstly second secondly third thirdly last lastly next recently currently previously ultimately
according asked given regarding concerning including excluding following compared owing due amid thanks instead
yes well oh ok okay please sorry hello hi dear hey
two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands millions half
former ex late
`
  .trim()
  .split(/\s+/)

/** Second halves of compounds that make an adjective of a name: “London-based”, “Obama-era”. */
export const COMPOUND_TAILS = `
based led backed era style like born owned run controlled funded only wide area bound held friendly linked affiliated aligned
allied approved appointed educated trained made inspired sponsored supported supporting ruled occupied administered
brokered mediated dominated leaning centric focused related specific speaking language themed hating loving bashing
free proof ready level type esque ish ism ist ite ites isms themed nominated branded listed registered headquartered
sanctioned mandated designated going wing trained issued ordered imposed negotiated produced built designed
area shaped sized old year month week day style elect designate turned
`
  .trim()
  .split(/\s+/)

/** First halves of compounds with a name: “anti-Reed”, “pro-Reed”. */
export const COMPOUND_PREFIXES = ['pro', 'anti', 'post', 'pre', 'non', 'never', 'ultra']
