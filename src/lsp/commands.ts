/** Commands that the server executes. */
export const COMMANDS = {
  /** The page of a rule, by its id. Returns it as Markdown, and shows it where the editor can show a file. */
  explain: 'copydesk.explain',
  /** The fact sheet of an open draft, by its URI. Returns it as Markdown. */
  sheet: 'copydesk.sheet',
  /** Puts the cursor into a range of a draft, by its URI: where the reason of a stet belongs. */
  select: 'copydesk.select',
} as const
