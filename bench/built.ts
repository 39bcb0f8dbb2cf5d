import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = new URL('../dist/', import.meta.url)

/** The command as it is shipped. */
export const COMMAND = fileURLToPath(new URL('bin/copydesk.js', dist))

/** Whether there is something built to measure. */
export function isBuilt(): boolean {
  return existsSync(COMMAND) && existsSync(new URL('src/index.js', dist))
}

/** A module as it is shipped; its source runs slower, as it is translated with names kept. */
async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(path, dist).href)) as Module
}

/** The floors of the house, each as it is shipped. */
export async function loadFloors() {
  const [text, article, reading, names, attributions, figures, vouch, tagger, model, lint, settings] =
    await Promise.all([
      built<typeof import('../src/draft/text.ts')>('src/draft/text.js'),
      built<typeof import('../src/article/article.ts')>('src/article/article.js'),
      built<typeof import('../src/article/reading.ts')>('src/article/reading.js'),
      built<typeof import('../src/article/names/names.ts')>('src/article/names/names.js'),
      built<typeof import('../src/article/attributions/attributions.ts')>(
        'src/article/attributions/attributions.js',
      ),
      built<typeof import('../src/article/figures/figures.ts')>('src/article/figures/figures.js'),
      built<typeof import('../src/article/attributions/vouch.ts')>('src/article/attributions/vouch.js'),
      built<typeof import('../src/article/attributions/tagger.ts')>('src/article/attributions/tagger.js'),
      built<typeof import('../src/article/attributions/model-file.ts')>(
        'src/article/attributions/model-file.js',
      ),
      built<typeof import('../src/lint/lint.ts')>('src/lint/lint.js'),
      built<typeof import('../src/lint/settings.ts')>('src/lint/settings.js'),
    ])
  return {
    ...text,
    ...article,
    ...reading,
    ...names,
    ...attributions,
    ...figures,
    ...vouch,
    ...tagger,
    ...model,
    ...lint,
    ...settings,
  }
}

export type Floors = Awaited<ReturnType<typeof loadFloors>>
