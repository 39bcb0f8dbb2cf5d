// Written by `npm run generate`: do not edit.
import type { Rule } from '../src/rule.ts'
import accusationWithoutResponse from './accusation-without-response/index.ts'
import acronymBeforeName from './acronym-before-name/index.ts'
import acronymForm from './acronym-form/index.ts'
import ageConflict from './age-conflict/index.ts'
import ambiguousSource from './ambiguous-source/index.ts'
import anonymousOpinion from './anonymous-opinion/index.ts'
import anonymousSource from './anonymous-source/index.ts'
import bareSource from './bare-source/index.ts'
import changeWithoutBaseline from './change-without-baseline/index.ts'
import collidingQuotes from './colliding-quotes/index.ts'
import currencyForm from './currency-form/index.ts'
import dateForm from './date-form/index.ts'
import figuresDisagree from './figures-disagree/index.ts'
import firstMention from './first-mention/index.ts'
import guiltImplied from './guilt-implied/index.ts'
import hearsayAdverb from './hearsay-adverb/index.ts'
import hiddenAgent from './hidden-agent/index.ts'
import houseName from './house-name/index.ts'
import institutionCase from './institution-case/index.ts'
import institutionVariant from './institution-variant/index.ts'
import knightOrPeer from './knight-or-peer/index.ts'
import lateAttribution from './late-attribution/index.ts'
import laterMention from './later-mention/index.ts'
import loadedAttribution from './loaded-attribution/index.ts'
import mixedAttributionTense from './mixed-attribution-tense/index.ts'
import mixedHonorifics from './mixed-honorifics/index.ts'
import nameVariant from './name-variant/index.ts'
import numberForm from './number-form/index.ts'
import percentForm from './percent-form/index.ts'
import percentOrPoints from './percent-or-points/index.ts'
import placeholder from './placeholder/index.ts'
import pollShows from './poll-shows/index.ts'
import quotationMarks from './quotation-marks/index.ts'
import relativeDate from './relative-date/index.ts'
import sameSourceCountedTwice from './same-source-counted-twice/index.ts'
import sharedSurname from './shared-surname/index.ts'
import singleAnonymousSource from './single-anonymous-source/index.ts'
import sumsDoNotAddUp from './sums-do-not-add-up/index.ts'
import superlativeWithoutSource from './superlative-without-source/index.ts'
import titleCase from './title-case/index.ts'
import unattributedFigure from './unattributed-figure/index.ts'
import unattributedQuote from './unattributed-quote/index.ts'
import unbalancedQuotes from './unbalanced-quotes/index.ts'
import undefinedAcronym from './undefined-acronym/index.ts'
import unnamedAuthority from './unnamed-authority/index.ts'
import unnamedReport from './unnamed-report/index.ts'
import unnamedStudy from './unnamed-study/index.ts'
import unusedAcronym from './unused-acronym/index.ts'
import weekdayDate from './weekday-date/index.ts'

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  accusationWithoutResponse.rule,
  acronymBeforeName.rule,
  acronymForm.rule,
  ageConflict.rule,
  ambiguousSource.rule,
  anonymousOpinion.rule,
  anonymousSource.rule,
  bareSource.rule,
  changeWithoutBaseline.rule,
  collidingQuotes.rule,
  currencyForm.rule,
  dateForm.rule,
  figuresDisagree.rule,
  firstMention.rule,
  guiltImplied.rule,
  hearsayAdverb.rule,
  hiddenAgent.rule,
  houseName.rule,
  institutionCase.rule,
  institutionVariant.rule,
  knightOrPeer.rule,
  lateAttribution.rule,
  laterMention.rule,
  loadedAttribution.rule,
  mixedAttributionTense.rule,
  mixedHonorifics.rule,
  nameVariant.rule,
  numberForm.rule,
  percentForm.rule,
  percentOrPoints.rule,
  placeholder.rule,
  pollShows.rule,
  quotationMarks.rule,
  relativeDate.rule,
  sameSourceCountedTwice.rule,
  sharedSurname.rule,
  singleAnonymousSource.rule,
  sumsDoNotAddUp.rule,
  superlativeWithoutSource.rule,
  titleCase.rule,
  unattributedFigure.rule,
  unattributedQuote.rule,
  unbalancedQuotes.rule,
  undefinedAcronym.rule,
  unnamedAuthority.rule,
  unnamedReport.rule,
  unnamedStudy.rule,
  unusedAcronym.rule,
  weekdayDate.rule,
]
