import type { IsoDate, PropertyObject } from '../../relay/index.ts'
import { answersOf, connectorOf, FIRST_ANSWERS, type Answers } from './answers.ts'
import { changeCommand, createCommand } from './connector-command.ts'
import { EXISTING_CONNECTORS } from './existing-connectors.ts'
import { judgeConnector, type ConnectorJudgement } from './judge-connector.ts'
import { problemsOn, type Problem } from './problems.ts'
import { pageOf, WIZARD_PAGES, type PageId } from './wizard-pages.ts'

/** Where the reader is and what was answered. */
export interface WizardState {
  /** The name of the connector that is changed; null for a new one. */
  readonly changes: string | null
  /** What was answered for each connector: choosing another one loses nothing. */
  readonly drafts: ReadonlyMap<string | null, Answers>
  readonly page: PageId
  /** Problems are told once the reader wanted to go on. */
  readonly isChecked: boolean
  /** The last button was pressed. */
  readonly isDone: boolean
}

export const FIRST_STATE: WizardState = {
  changes: null,
  drafts: new Map(),
  page: 'list',
  isChecked: false,
  isDone: false,
}

/** Everything that the views show of a state. */
export interface WizardView {
  readonly answers: Answers
  readonly connector: PropertyObject
  /** Null while it has no name or no sign, or when nothing is changed. */
  readonly command: string | null
  readonly judgement: ConnectorJudgement
  readonly problems: readonly Problem[]
  readonly pages: readonly PageId[]
}

/** The pages to go through: what changes keeps its type. */
export function pagesOf({ changes }: WizardState): readonly PageId[] {
  return WIZARD_PAGES.map(({ id }) => id).filter((id) => id !== 'scenario' || changes === null)
}

/** What the state comes to. */
export function viewOf(state: WizardState, today: IsoDate): WizardView {
  const answers = answersIn(state)
  const before = existing(state.changes)
  const connector = connectorOf(answers, before)
  const judgement = judgeConnector(connector, today)
  const problems = (page: PageId) => problemsOn(page, answers, judgement)
  const pages = pagesOf(state)
  const isWhole = pages.every((page) => problems(page).length === 0)
  return {
    answers,
    connector,
    command: isWhole ? commandOf(connector, before) : null,
    judgement,
    problems: state.isChecked ? problems(state.page) : [],
    pages,
  }
}

function commandOf(connector: PropertyObject, before: PropertyObject | undefined): string | null {
  return before === undefined ? createCommand(connector) : changeCommand(before, connector)
}

/** Another answer. */
export function answer(state: WizardState, change: Partial<Answers>): WizardState {
  const drafts = new Map(state.drafts).set(state.changes, { ...answersIn(state), ...change })
  return { ...state, drafts, isDone: false }
}

/** Another connector to work on, with what was answered for it before. */
export function choose(state: WizardState, changes: string | null): WizardState {
  return { ...state, changes, isDone: false }
}

/** The next page, or the end; where something is wrong, the same page with what is wrong. */
export function goOn(state: WizardState, today: IsoDate): WizardState {
  const checked = { ...state, isChecked: true }
  if (viewOf(checked, today).problems.length > 0) return checked
  const pages = pagesOf(state)
  const next = pages[pages.indexOf(state.page) + 1]
  if (next === undefined) return { ...state, isDone: true }
  return { ...state, page: next, isChecked: false }
}

/** The page before. */
export function goBack(state: WizardState): WizardState {
  const pages = pagesOf(state)
  const page = pages[pages.indexOf(state.page) - 1] ?? state.page
  return { ...state, page, isChecked: false, isDone: false }
}

/** What the button that goes on says. */
export function forwardLabel({ page, changes }: WizardState): string {
  return page === 'review' && changes !== null ? 'Save' : pageOf(page).forward
}

function answersIn({ drafts, changes }: WizardState): Answers {
  const before = existing(changes)
  return drafts.get(changes) ?? (before === undefined ? FIRST_ANSWERS : answersOf(before))
}

function existing(name: string | null): PropertyObject | undefined {
  return EXISTING_CONNECTORS.find(({ connector }) => connector.Name === name)?.connector
}
