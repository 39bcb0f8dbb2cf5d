import { expect, test } from 'vitest'
import { answer } from '../../src/browser/answer.ts'

const request = {
  id: 7,
  text: 'The ferry to TK Street.',
  format: 'text',
  settings: {},
  sheet: false,
} as const

test('a draft is queried, and each finding says what can be done about it', async () => {
  const { id, findings, sheet, error } = await answer(request)
  expect({ id, sheet, error }).toEqual({ id: 7, sheet: null, error: null })
  expect(findings).toMatchObject([{ rule: 'placeholder', actual: 'TK' }])
  expect(findings[0]?.remedies).toEqual([
    {
      title: 'Let it stand …',
      edits: [{ start: 0, end: 0, text: '[stet placeholder: ]\n' }],
      select: '[stet placeholder: '.length,
    },
  ])
})

test('with a house style, rules, a register and the fact sheet', async () => {
  const { findings, sheet } = await answer({
    ...request,
    format: 'markdown',
    text: 'Kareem *Khan*, the mayor, said 8 per cent was enough. Kareem Khan was at TK.',
    settings: {
      layers: [{ style: 'guardian', rules: { placeholder: { severity: 'off' } } }],
      names: { people: [{ name: 'Karim Khan', wrong: ['Kareem Khan'] }] },
    },
    sheet: true,
  })
  const remedies = findings.map(({ rule, remedies: all }) => `${rule}: ${all[0]?.title}`)
  expect(remedies).toContain('house-name: Change to “Karim Khan”')
  expect(remedies).toContain('percent-form: Change to “8%”')
  expect(remedies.join('\n')).not.toContain('placeholder')
  expect(sheet?.sections.map(({ title }) => title)).toContain('Figures')
})

test('what cannot be read is said', async () => {
  const { error } = await answer({ ...request, text: 'x'.repeat(2 ** 25) })
  expect(error).toContain('the limit is')
})
