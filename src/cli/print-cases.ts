import type { CaseResult } from '../relay/case/index.ts'
import { whatHangs } from '../relay/index.ts'
import { describePlace, plainText } from './message.ts'

/** A judged case and the file it came from, as typed. */
export interface FileResult extends CaseResult {
  readonly file: string
}

type Recipient = FileResult['recipients'][number]

const LABEL_WIDTH = 13

/** Judged cases for people: per recipient the verdict, what it rests on and what is open. */
export function printCases(cases: readonly FileResult[]): string {
  if (cases.length === 0) return ''
  return `${[...cases.map(printCase), summarise(cases)].join('\n\n')}\n`
}

function printCase(result: FileResult): string {
  const { file, title, through, asOf, recipients, findings, diagnostics } = result
  const server = through === null ? '' : `through ${through}, `
  const lines = [
    `${title === '' ? file : title} (${file}, ${server}as of ${asOf})`,
    ...recipients.flatMap(printRecipient),
    ...findings.map(({ level, path, text }) => row(level, `${path}: ${text}`)),
    ...diagnostics.map((item) => row(item.level, describePlace(item).replace(/^: ?/, ''))),
    ...printExpectation(result),
  ]
  return lines.map(plainText).join('\n')
}

function printRecipient(recipient: Recipient): readonly string[] {
  const { rcptTo, verdict, reply, decidedBy, assumptions, missing } = recipient
  return [
    `  ${rcptTo}: ${verdict}`,
    ...optionalRow('reply', reply?.text),
    row('attribution', describeAttribution(recipient)),
    row('decided by', decidedBy),
    ...optionalRow('assumptions', assumptions.join(', ')),
    ...optionalRow('missing', missing.join(', ')),
    ...whatHangs(recipient).map(({ id, text }) => row('contested', `${id}: ${text}`)),
  ]
}

function describeAttribution({ attribution }: Recipient): string {
  if (attribution === null) return 'none'
  const { tenant, connector, by } = attribution
  const through = connector === null ? '' : `, connector ${connector}`
  return `${tenant ?? 'the tenant'} by ${by}${through}`
}

function printExpectation(result: FileResult): readonly string[] {
  if (result.expectationMet === null) return []
  if (result.expectationMet) return [row('expect', 'met')]
  return result.expectationDifferences.map((difference) => row('expect', `not met: ${difference}`))
}

function summarise(cases: readonly FileResult[]): string {
  const count = (isMet: boolean | null) =>
    String(cases.filter(({ expectationMet }) => expectationMet === isMet).length)
  const total = `${String(cases.length)} judged`
  return `${total}: ${count(true)} as expected, ${count(false)} not as expected, ${count(null)} without expect.`
}

function optionalRow(label: string, text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [row(label, text)]
}

function row(label: string, text: string): string {
  return `    ${label.padEnd(LABEL_WIDTH)}${text}`
}
