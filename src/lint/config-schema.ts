import type { OptionSchema, Rule } from '../rule.ts'
import type { Style } from '../styles/styles.ts'
import { levels } from './levels.ts'

export const SCHEMA_URL =
  'https://raw.githubusercontent.com/copydesk/copydesk/main/schema/copydesk.schema.json'

const oneOrMore = (item: object): object => ({
  anyOf: [item, { type: 'array', items: item, minItems: 1 }],
})

const someText = { type: 'string', pattern: String.raw`\S` }

/** How a day is written: “2026-03-31”. */
const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`

// A pattern as in .gitignore. Braces are refused: they would be taken as they stand and fit no file.
const pattern = { type: 'string', minLength: 1, pattern: '^[^{}]*$' }

function optionSchema(option: OptionSchema, value: unknown): object {
  return { ...option, ...(value === undefined ? {} : { default: value }) }
}

function ruleSchema(rule: Rule): object {
  const defaults: Record<string, unknown> = { ...rule.defaults }
  const schema: Record<string, OptionSchema> = { ...rule.schema }
  const options = Object.entries(schema).map(([key, option]) => [key, optionSchema(option, defaults[key])])
  return {
    description: rule.description,
    default: rule.severity,
    anyOf: [
      { $ref: '#/definitions/severity' },
      {
        type: 'object',
        properties: { severity: { $ref: '#/definitions/severity' }, ...Object.fromEntries(options) },
        additionalProperties: false,
      },
    ],
  }
}

/** The JSON Schema (draft 7) of a configuration file: the published one, and the one that files are checked by. */
export function configSchema(rules: readonly Rule[], styles: ReadonlyMap<string, Style>): object {
  const ids = rules.map(({ id }) => id)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Configuration of copydesk',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      style: { $ref: '#/definitions/style' },
      extends: {
        description: 'Configuration files that this one stands on, from its folder; a later one wins.',
        ...oneOrMore({ type: 'string', minLength: 1 }),
      },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        description: 'Other values for some files; a later entry wins.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            files: {
              description: 'Patterns as in .gitignore, from the folder of this file.',
              ...oneOrMore(pattern),
            },
            style: { $ref: '#/definitions/style' },
            rules: { $ref: '#/definitions/rules' },
          },
          required: ['files'],
          additionalProperties: false,
        },
      },
      ignore: {
        description: 'Files that are not read: patterns as in .gitignore, from the folder of this file.',
        ...oneOrMore(pattern),
      },
      stet: {
        description: 'What is to be let stand: findings of a rule in the words named, in the files named.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            file: {
              description: 'Patterns as in .gitignore, from the folder of this file.',
              ...oneOrMore(pattern),
            },
            rule: { description: 'The rule whose findings are to stand.', type: 'string', enum: ids },
            text: { description: 'The words of the draft, as they stand there.', ...someText },
            reason: { description: 'Why: whoever reads this next has to know.', ...someText },
            until: {
              description: 'The last day on which it stands: 2026-03-31. Without it, it stands for good.',
              type: 'string',
              pattern: DAY,
            },
          },
          required: ['file', 'rule', 'text', 'reason'],
          additionalProperties: false,
        },
      },
      names: {
        description:
          'Names registers, from the folder of this file. Without it, the names.yml beside it, when there is one.',
        ...oneOrMore({ type: 'string', minLength: 1 }),
      },
    },
    additionalProperties: false,
    definitions: {
      severity: { description: 'How much a finding weighs, or off.', type: 'string', enum: levels },
      style: { description: 'The house style to start from.', type: 'string', enum: [...styles.keys()] },
      rules: {
        description: 'Severity, or severity and options, by rule.',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
      },
    },
  }
}
