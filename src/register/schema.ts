export const NAMES_SCHEMA_URL =
  'https://raw.githubusercontent.com/copydesk/copydesk/main/schema/names.schema.json'

const text = (description: string): object => ({ description, type: 'string', minLength: 1 })
const texts = (description: string): object => ({
  description,
  type: 'array',
  items: { type: 'string', minLength: 1 },
})

const SHARED = {
  name: text('The name as the house spells it.'),
  later: text('The form after the first mention: “Khan”, “the court”.'),
  accepted: texts('Other forms that are right.'),
  wrong: texts('Forms that are mended to the name, wherever they stand outside of quotes.'),
  household: {
    description: 'Whether every reader knows them without being told: yes or no (default).',
    enum: ['yes', 'no', true, false],
  },
  since: {
    description: 'Since when this holds: a year, a month or a day.',
    type: ['string', 'integer'],
    minLength: 1,
  },
}

function list(description: string, own: Readonly<Record<string, object>>): object {
  const { name, ...others } = SHARED
  return {
    description,
    type: 'array',
    items: {
      type: 'object',
      properties: { name, ...own, ...others },
      required: ['name'],
      additionalProperties: false,
    },
  }
}

/** The JSON Schema (draft 7) of a names register: the published one, and the one that files are checked by. */
export function registerSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: NAMES_SCHEMA_URL,
    title: 'Names register of copydesk',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Address of this schema, for editors.' },
      people: list('People, in any order.', {
        role: text('Who that is: “prosecutor of the International Criminal Court”.'),
        pronouns: text('Pronouns, where the desk keeps them: “she”, “they”.'),
      }),
      institutions: list('Institutions, in any order.', {
        role: text('What that is: “the tenants’ union”.'),
        acronym: text('The letters it goes by: “ICC”.'),
      }),
    },
    additionalProperties: false,
  }
}
