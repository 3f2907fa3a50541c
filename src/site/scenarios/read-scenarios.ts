import { readCaseFile, runCase, type CaseResult } from '../../relay/case/index.ts'
import { toRelayCase, type CaseFile, type RelayCase } from '../../relay/index.ts'
import { TOPICS, type Topic } from './topics.ts'

/** A case file of the site, judged. */
export interface Scenario {
  /** The file's name without its ending; also its address, for ever. */
  readonly id: string
  readonly topic: Topic
  /** The file as it stands. */
  readonly text: string
  readonly file: CaseFile
  readonly relayCase: RelayCase
  readonly result: CaseResult
  /** The same through the further servers and on the further days of the case. */
  readonly also: readonly CaseResult[]
}

/** The scenarios of one folder, in the order of their ids. */
export interface TopicScenarios extends Topic {
  readonly scenarios: readonly Scenario[]
}

/**
 * Reads and judges all case files.
 *
 * @param texts path (`…/scenarios/names/m01.yaml`) to content
 * @returns topic by topic, in the order of `TOPICS`
 * @throws naming the file and what is wrong: unreadable, without `asOf`, in an unknown folder, not
 *   as it expects, or with the id of another one
 */
export function readScenarios(texts: Readonly<Record<string, string>>): readonly TopicScenarios[] {
  const scenarios = Object.entries(texts).map(([path, text]) => readScenario(path, text))
  requireOneOfEach(Object.keys(texts))
  return TOPICS.map((topic) => ({
    ...topic,
    scenarios: scenarios
      .filter((one) => one.topic === topic)
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  }))
}

function readScenario(path: string, text: string): Scenario {
  const topic = topicOf(path)
  const read = readCaseFile(text)
  if (read.kind === 'failed') throw unusable(path, read.diagnostics)
  const { file } = read.value
  const { asOf } = file
  if (asOf === undefined) {
    throw new Error(`${path} has no asOf: a page must say the same every day. State the day.`)
  }
  const run = runCase(text, asOf)
  if (run.kind === 'unusable') throw unusable(path, run.diagnostics)
  const differences = [run.result, ...run.also].flatMap((one) => one.expectationDifferences)
  if (differences.length > 0) {
    throw new Error(`${path} is not as it expects. ${differences.join(' ')}`)
  }
  const { relayCase } = toRelayCase(file, asOf)
  return { id: idOf(path), topic, text, file, relayCase, result: run.result, also: run.also }
}

function topicOf(path: string): Topic {
  const folder = path.split('/').at(-2) ?? ''
  const topic = TOPICS.find((one) => one.folder === folder)
  if (topic !== undefined) return topic
  throw new Error(
    `${path} is in the folder “${folder}”, which has no title. Add it to src/site/scenarios/topics.ts.`,
  )
}

function idOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '')
}

function requireOneOfEach(paths: readonly string[]): void {
  const seen = new Map<string, string>()
  for (const path of paths) {
    const other = seen.get(idOf(path))
    if (other !== undefined) {
      throw new Error(
        `${path} and ${other} have the same name. It is the page’s address: rename one of them.`,
      )
    }
    seen.set(idOf(path), path)
  }
}

function unusable(path: string, diagnostics: readonly { readonly text: string }[]): Error {
  return new Error(`${path} cannot be read. ${diagnostics.map(({ text }) => text).join(' ')}`)
}
