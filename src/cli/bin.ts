#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'

// From Node 22 on, compiled code is kept between runs; the rest is loaded after it is switched on.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
enableCompileCache?.()

const { main } = await import('./main.ts')
// Not process.exit(): what is written to a pipe has to arrive first.
process.exitCode = await main(process.argv.slice(2))
