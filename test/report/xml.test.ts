import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { checkstyleReporter } from '../../src/report/checkstyle.ts'
import { junitReporter } from '../../src/report/junit.ts'
import { finding, HOSTILE, print, report } from './reports.ts'

/** What is used of the parser; its own types do not fit this strict a compiler. */
interface Parser {
  on(event: 'error', handle: (error: Error) => void): void
  on(event: 'opentag', handle: (tag: { name: string; attributes: Record<string, string> }) => void): void
  on(event: 'text', handle: (text: string) => void): void
  on(event: 'closetag', handle: () => void): void
  write(text: string): Parser
  close(): void
}

const require = createRequire(import.meta.url)
const { SaxesParser } = require('saxes') as { SaxesParser: new () => Parser }

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

/** The elements of a document, in their order; a parser that accepts nothing that is not well-formed reads it. */
function elementsOf(document: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(document).close()
  return elements
}

const STORY = 'The ferry carried 4,200 islanders and cost £31 million.\n'
const some = report(STORY, [
  finding(STORY, '4,200 islanders', { severity: 'info' }),
  finding(STORY, '£31 million', { severity: 'error' }),
])
const none = report('', [], { path: 'b.md' })
const unread = report('', [], { path: 'c.pdf', error: { code: 'not-text', message: 'the file is a PDF' } })
const hostile = report(HOSTILE, [finding(HOSTILE, HOSTILE, { message: HOSTILE })], { path: `${HOSTILE}.md` })

/** What is left of the hostile text in XML. */
// oxlint-disable-next-line no-control-regex
const TAMED = HOSTILE.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]|\p{Surrogate}/gu, '\uFFFD')

test('junit: a suite for a draft, a test for a finding', () => {
  const elements = elementsOf(print(junitReporter(), some, none, unread))
  const suites = elements.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes)
  expect(elements[0]?.name).toBe('testsuites')
  expect(suites).toMatchObject([
    { name: 'drafts/harbour.txt', tests: '2', failures: '1', errors: '0' },
    { name: 'b.md', tests: '1', failures: '0', errors: '0' },
    { name: 'c.pdf', tests: '1', failures: '0', errors: '1' },
  ])
  const failures = elements.filter(({ name }) => name === 'failure')
  expect(failures).toMatchObject([
    { attributes: { type: 'error' }, text: 'drafts/harbour.txt:1:44: £31 million' },
  ])
  expect(elements.filter(({ name }) => name === 'testcase')).toHaveLength(4)
  expect(elements.find(({ name }) => name === 'error')?.attributes).toEqual({
    message: 'the file is a PDF',
    type: 'not-text',
  })
  expect(elementsOf(print(junitReporter()))).toHaveLength(1)
})

test('checkstyle: every draft, every finding', () => {
  const elements = elementsOf(print(checkstyleReporter(), some, none, unread))
  expect(elements.map(({ name }) => name)).toEqual([
    'checkstyle',
    'file',
    'error',
    'error',
    'file',
    'file',
    'error',
  ])
  expect(elements[3]?.attributes).toEqual({
    line: '1',
    column: '44',
    severity: 'error',
    message: some.findings[1]?.message,
    source: 'copydesk.unattributed-figure',
  })
  expect(elements[6]?.attributes['message']).toBe('the file is a PDF')
})

test('hostile text arrives, without what XML cannot say', () => {
  const checkstyle = elementsOf(print(checkstyleReporter(), hostile))
  expect(checkstyle[1]?.attributes['name']).toBe(`${TAMED}.md`)
  expect(checkstyle[2]?.attributes['message']).toBe(TAMED)
  const junit = elementsOf(print(junitReporter(), hostile))
  expect(junit.find(({ name }) => name === 'failure')).toMatchObject({
    attributes: { message: TAMED },
    text: `${TAMED}.md:1:1: ${TAMED}`,
  })
})
