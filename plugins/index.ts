// Written by `npm run generate`: do not edit.
import type { Rule } from '../src/rule.ts'
import ageConflict from './age-conflict/index.ts'
import ambiguousSource from './ambiguous-source/index.ts'
import anonymousOpinion from './anonymous-opinion/index.ts'
import anonymousSource from './anonymous-source/index.ts'
import bareSource from './bare-source/index.ts'
import firstMention from './first-mention/index.ts'
import hearsayAdverb from './hearsay-adverb/index.ts'
import hiddenAgent from './hidden-agent/index.ts'
import houseName from './house-name/index.ts'
import institutionCase from './institution-case/index.ts'
import knightOrPeer from './knight-or-peer/index.ts'
import laterMention from './later-mention/index.ts'
import mixedHonorifics from './mixed-honorifics/index.ts'
import nameVariant from './name-variant/index.ts'
import placeholder from './placeholder/index.ts'
import sameSourceCountedTwice from './same-source-counted-twice/index.ts'
import sharedSurname from './shared-surname/index.ts'
import singleAnonymousSource from './single-anonymous-source/index.ts'
import titleCase from './title-case/index.ts'
import unattributedFigure from './unattributed-figure/index.ts'
import unattributedQuote from './unattributed-quote/index.ts'
import unbalancedQuotes from './unbalanced-quotes/index.ts'
import undefinedAcronym from './undefined-acronym/index.ts'
import unnamedAuthority from './unnamed-authority/index.ts'
import unnamedReport from './unnamed-report/index.ts'
import unnamedStudy from './unnamed-study/index.ts'

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  ageConflict.rule,
  ambiguousSource.rule,
  anonymousOpinion.rule,
  anonymousSource.rule,
  bareSource.rule,
  firstMention.rule,
  hearsayAdverb.rule,
  hiddenAgent.rule,
  houseName.rule,
  institutionCase.rule,
  knightOrPeer.rule,
  laterMention.rule,
  mixedHonorifics.rule,
  nameVariant.rule,
  placeholder.rule,
  sameSourceCountedTwice.rule,
  sharedSurname.rule,
  singleAnonymousSource.rule,
  titleCase.rule,
  unattributedFigure.rule,
  unattributedQuote.rule,
  unbalancedQuotes.rule,
  undefinedAcronym.rule,
  unnamedAuthority.rule,
  unnamedReport.rule,
  unnamedStudy.rule,
]
