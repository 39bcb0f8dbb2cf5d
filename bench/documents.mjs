/** Prints generated documents, one JSON object a line: what `copydesk check --stream` takes. Their number is the argument. */
import { once } from 'node:events'
import process from 'node:process'

const PEOPLE = ['Nadia Rahimi', 'Tom Okafor', 'Ines Calloway', 'Piet van Loon', 'Grace Adeyemi']
const PLACES = ['Ardmore', 'Port Ellis', 'Quay Street', 'North Haven', 'Lowbridge']
const THINGS = ['the library', 'the ferry', 'the grain hall', 'the swimming bath', 'the weekly market']
const CLAIMS = [
  (n) => `About ${n} people use it every week, the council said.`,
  (n) => `More than ${n} have signed a letter against the plan.`,
  (n) => `“We were not asked,” said one of the ${n} stallholders.`,
  (n) => `It has cost £${n},000 since 2019.`,
  () => `Sources close to the mayor expect no change.`,
]

/** The same document for the same number, whatever was printed before. */
function documentOf(id) {
  let seed = id + 1
  const pick = (list) => {
    seed = (seed * 48_271) % 2_147_483_647
    return list[seed % list.length]
  }
  const paragraphs = Array.from({ length: 3 + (id % 6) }, () => {
    const [person, place, thing] = [pick(PEOPLE), pick(PLACES), pick(THINGS)]
    const claim = pick(CLAIMS)(100 + (seed % 900))
    return `${person}, the mayor of ${place}, wants to close ${thing} on Monday. ${claim}`
  })
  return { id, text: paragraphs.join('\n\n') }
}

const count = Number(process.argv[2] ?? 1000)
for (let id = 0; id < count; id++) {
  if (!process.stdout.write(`${JSON.stringify(documentOf(id))}\n`)) await once(process.stdout, 'drain')
}
