import type { Style } from './style.ts'

type Names = NonNullable<Style['names']>

const ZELENSKY = ['Zelensky', 'Zelenskiy', 'Zelenskyy', 'Zelenskyi'] as const

/** Kyiv, and its president with the surname as the house spells it. */
export function ukrainianNames(surname: (typeof ZELENSKY)[number]): Names {
  const others = ZELENSKY.filter((one) => one !== surname)
  return {
    institutions: [{ name: 'Kyiv', wrong: ['Kiev'], accepted: ['chicken Kiev', 'Dynamo Kiev'] }],
    people: [
      {
        name: `Volodymyr ${surname}`,
        wrong: [...others, ...others.map((one) => `Volodymyr ${one}`), 'Vladimir Zelensky'],
      },
    ],
  }
}
