import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDesk } from '../../../src/playground/state/desk.ts'
import { withoutEmptyFields } from '../../../src/playground/state/fields.ts'
import {
  caseFileName,
  caseTextOf,
  inForm,
  withCaseText,
} from '../../../src/playground/state/forms/case-text.ts'
import { openCase } from '../../../src/playground/state/open-case.ts'
import { EMPTY, type SheetContents } from '../../../src/playground/state/sheet-log.ts'
import { printCaseFile, runCase } from '../../../src/relay/case/index.ts'
import type { CaseFile } from '../../../src/relay/index.ts'
import { arbitraryCase } from '../../support/arbitrary-case.ts'
import { scenarioCases } from './scenario-cases.ts'

const TODAY = '2026-11-23'

function onSheet(file: CaseFile, caseText?: string): SheetContents {
  return { ...EMPTY, file, ...(caseText !== undefined && { caseText }) }
}

/** What the command line makes of a text. */
function verdictsOf(text: string): unknown {
  const run = runCase(text, TODAY)
  if (run.kind === 'unusable') return run
  return [run.result, ...run.also].flatMap(({ recipients }) =>
    recipients.map(({ rcptTo, verdict, decidedBy }) => [rcptTo, verdict, decidedBy]),
  )
}

describe('the case as text', () => {
  test('brings the sheet back as it was', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom('yaml', 'json'), (file, form) => {
        const sheet = inForm(onSheet(openCase(file)), form)
        const { text, diagnostics } = caseTextOf(sheet)
        expect(diagnostics).toEqual([])
        const again = withCaseText(EMPTY, text)
        expect(withoutEmptyFields(again.file)).toEqual(withoutEmptyFields(sheet.file))
        expect(caseTextOf(again)).toEqual({ text, form, diagnostics: [] })
      }),
    )
  })

  test.each([...scenarioCases()].slice(0, 80))('is judged as the sheet is: %s', (_, file) => {
    const { expect: __, ...judged } = file
    const { text } = caseTextOf(onSheet(openCase(file)))
    const [fromSheet, asWritten] = [text, printCaseFile(judged, 'yaml')].map(verdictsOf)
    expect(fromSheet).toEqual(asWritten)
  })

  test('that the reader wrote stays letter for letter while the fields say the same', () => {
    const text = '# mine\ntenant: { acceptedDomains: [contoso.com] }\nsubmission:   {tls: true}'
    const sheet = withCaseText(EMPTY, text)
    expect(sheet.file.tenant?.acceptedDomains).toBe('contoso.com')
    expect(caseTextOf(sheet)).toEqual({ text, form: 'yaml', diagnostics: [] })
  })

  test('follows the fields and keeps its comments', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCase, (one, other) => {
        const text = `# first\n${printCaseFile(one, 'yaml')}# last\n`
        const sheet = { ...withCaseText(EMPTY, text), file: openCase(other) }
        const shown = caseTextOf(sheet).text
        expect(withoutEmptyFields(withCaseText(EMPTY, shown).file)).toEqual(
          withoutEmptyFields(openCase(other)),
        )
        expect(shown).toContain('# first')
        expect(shown).toContain('# last')
      }),
    )
  })

  test('is written anew where the reader’s text has no place for a change', () => {
    const text = 'tenant: &t\n  name: contoso\notherTenants:\n  - *t\n'
    const sheet = withCaseText(EMPTY, text)
    const file: CaseFile = { ...sheet.file, otherTenants: [{ name: 'fabrikam' }] }
    expect(caseTextOf({ file, caseText: text })).toEqual({
      text: 'tenant:\n  name: contoso\notherTenants:\n  - name: fabrikam\n',
      form: 'yaml',
      diagnostics: [],
    })
    const shared: CaseFile = { ...sheet.file, tenant: { name: 'fabrikam' } }
    expect(caseTextOf({ file: shared, caseText: text }).text).toBe(
      'tenant:\n  name: fabrikam\notherTenants:\n  - name: contoso\n',
    )
  })

  test('keeps what it expects', () => {
    const sheet = withCaseText(EMPTY, 'expect: { verdict: relayed }')
    expect(sheet.file.expect).toEqual({ verdict: 'relayed' })
    expect(caseTextOf({ ...sheet, file: { ...sheet.file, title: 'A' } }).text).toBe(
      'expect: { verdict: relayed }\ntitle: A\n',
    )
  })

  test('that cannot be read leaves the fields as they are, and stays as it was typed', () => {
    const before = onSheet({ title: 'A' })
    const broken = withCaseText(before, 'titel: B')
    expect(broken.file).toEqual({ title: 'A' })
    expect(caseTextOf(broken)).toMatchObject({
      text: 'titel: B',
      diagnostics: [{ id: 'case-unknown-field', span: { line: 1 } }],
    })
    expect(caseTextOf(inForm(broken, 'yaml')).text).toBe('title: A\n')
  })

  test('is a step of its own, and comes back with it', () => {
    const desk = createDesk(TODAY)
    const type = (text: string): void => {
      const next = withCaseText(desk.contents.peek(), text)
      desk.edit('case text', () => next)
    }
    const before = desk.file.value
    type('title: A # one\n')
    type('title: B # one\n')
    type('title: [')
    expect(desk.file.value).toEqual({ title: 'B' })
    expect(caseTextOf(desk.contents.value).text).toBe('title: [')
    type('title: C # one\n')
    desk.setText('mailFrom', '<>')
    expect(caseTextOf(desk.contents.value).text).toBe(
      'title: C # one\nsubmission:\n  mailFrom: <>\n',
    )
    desk.undo()
    expect(caseTextOf(desk.contents.value).text).toBe('title: C # one\n')
    desk.undo()
    expect(desk.file.value).toEqual(before)
    expect(desk.contents.value.caseText).toBeUndefined()
  })

  test('is saved under the name of the case', () => {
    expect(caseFileName({ title: 'Works only sometimes: edge 2!' }, 'yaml')).toBe(
      'works-only-sometimes-edge-2.yaml',
    )
    expect(caseFileName({ tenant: { name: 'Contoso' } }, 'json')).toBe('contoso.json')
    expect(caseFileName({}, 'yaml')).toBe('case.yaml')
  })
})
