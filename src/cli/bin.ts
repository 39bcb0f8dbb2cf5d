#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

// A run is short and its code is wide: with V8's own patience a fifth to a third of all work, for one draft as for
// thousands, goes into optimising functions that are hardly used again. Later V8s have a quick compiler between.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000')

// From Node 22 on, compiled code is kept between runs; the rest is loaded after it is switched on.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
enableCompileCache?.()

const { main } = await import('./main.ts')
// Not process.exit(): what is written to a pipe has to arrive first.
process.exitCode = await main(process.argv.slice(2))
