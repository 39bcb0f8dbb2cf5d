/** Only parses the drafts of a folder with retext-english, as a process: what copydesk on the folder is compared with. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'

const [folder = '.'] = process.argv.slice(2)
const parser = unified().use(retextEnglish)
for (const name of readdirSync(folder)) {
  const path = join(folder, name)
  parser.parse(new VFile({ path, value: readFileSync(path, 'utf8') }))
}
