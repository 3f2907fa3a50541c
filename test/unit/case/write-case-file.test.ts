import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  caseFormOf,
  differences,
  printCaseFile,
  readCaseFile,
  rewriteCaseText,
  type CaseForm,
} from '../../../src/relay/case/index.ts'
import { printInboundConnectors } from '../../../src/relay/explain/print-inbound-connectors.ts'
import type { CaseFile } from '../../../src/relay/model/case-file.ts'
import { arbitraryCase } from '../../support/arbitrary-case.ts'
import { scenarioCases } from '../playground/scenario-cases.ts'
import { runsOr } from '../../support/check-property.ts'

const FORMS: readonly CaseForm[] = ['yaml', 'json']

function fileIn(text: string): CaseFile {
  const read = readCaseFile(text)
  return read.kind === 'failed' ? expect.fail(read.diagnostics[0].text) : read.value.file
}

/** Cases with pasted texts in them, however odd. */
const caseWithTexts: fc.Arbitrary<CaseFile> = fc
  .tuple(arbitraryCase, fc.string({ unit: 'binary' }), fc.string())
  .map(([file, name, pasted]) => ({
    ...file,
    title: name,
    tenant: { ...file.tenant, name, inboundConnectors: pasted },
  }))

describe.each(FORMS)('a case file in %s', (form) => {
  test.each([...scenarioCases()])('is the same once read again: %s', (_, file) => {
    const text = printCaseFile(file, form)
    expect(caseFormOf(text)).toBe(form)
    expect(fileIn(text)).toEqual(file)
  })

  test('is the same, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCase, caseWithTexts), (file) => {
        expect(fileIn(printCaseFile(file, form))).toEqual(file)
      }),
      { numRuns: runsOr(200) },
    )
  })

  test('says what another one says once the differences are written into it', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryCase, caseWithTexts),
        fc.oneof(arbitraryCase, caseWithTexts),
        (one, other) => {
          const text = printCaseFile(one, form)
          const changed = rewriteCaseText(text, differences(fileIn(text), other))
          expect(fileIn(changed ?? '')).toEqual(other)
        },
      ),
      { numRuns: runsOr(200) },
    )
  })

  test('stays as it is when there is none', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        const text = printCaseFile(file, form)
        expect(differences(fileIn(text), file)).toEqual([])
        expect(rewriteCaseText(text, [])).toBe(text)
      }),
    )
  })
})

describe('pasted text in YAML', () => {
  test('stands line by line', () => {
    const connectors = printInboundConnectors([{ Name: 'A', Enabled: true }])
    expect(printCaseFile({ tenant: { inboundConnectors: connectors } }, 'yaml')).toBe(
      'tenant:\n  inboundConnectors: |-\n    Name    : A\n    Enabled : True\n',
    )
  })
})

describe('what is changed in a text', () => {
  const TEXT = [
    '# Asked by the help desk',
    "title: 'One server'   # as they say",
    'tenant:',
    '  acceptedDomains:',
    '    - contoso.com   # ours',
    '    - fabrikam.com   # bought last year',
    '    - adatum.com   # and this',
    'submission: { connectingIp: 203.0.113.10 } # the firewall',
    '',
  ].join('\n')

  function changed(change: (file: CaseFile) => CaseFile): string | null {
    const file = fileIn(TEXT)
    return rewriteCaseText(TEXT, differences(file, change(file)))
  }

  test('leaves comments, order and spelling as they are', () => {
    expect(changed((file) => ({ ...file, title: 'Two servers' }))).toBe(
      TEXT.replace('One server', 'Two servers').replace(/ {3}#/g, ' #'),
    )
    expect(changed((file) => ({ ...file, asOf: '2020-01-01' }))).toContain(
      '# the firewall\nasOf: 2020-01-01\n',
    )
  })

  test('is an entry that is taken out of a list, with its comment', () => {
    const text = changed((file) => ({
      ...file,
      tenant: { acceptedDomains: ['contoso.com', 'adatum.com'] },
    }))
    expect(text).toContain('- contoso.com # ours\n    - adatum.com # and this\n')
    expect(text).not.toContain('bought')
  })

  test('is an entry that is added, and one that is taken from the end', () => {
    const added = changed((file) => ({
      ...file,
      tenant: { acceptedDomains: ['contoso.com', 'fabrikam.com', 'adatum.com', 'a.example'] },
    }))
    expect(added).toContain('- adatum.com # and this\n    - a.example\n')
    const shorter = changed((file) => ({
      ...file,
      tenant: { acceptedDomains: ['contoso.com', 'b.example'] },
    }))
    expect(shorter).toContain('- contoso.com # ours\n    - b.example')
    expect(shorter).not.toContain('adatum')
  })

  test('is a value of another kind', () => {
    const text = changed((file) => ({
      ...file,
      tenant: { acceptedDomains: 'a.example\nb.example' },
    }))
    expect(fileIn(text ?? '').tenant?.acceptedDomains).toBe('a.example\nb.example')
    expect(text).toContain('# Asked by the help desk')
  })

  test('has to be written otherwise where it has no place', () => {
    const aliased = 'tenant: &t\n  name: a\nsubmission: *t\n'
    expect(rewriteCaseText(aliased, [{ path: ['submission', 'mailFrom'], value: '<>' }])).toBeNull()
  })

  test('keeps the indentation of JSON', () => {
    for (const indent of [undefined, 4, '\t']) {
      const text = JSON.stringify({ title: 'A', asOf: '2020-01-01' }, null, indent)
      expect(rewriteCaseText(text, [{ path: ['title'], value: 'B' }])).toBe(
        `${text.replace('"A"', '"B"')}\n`,
      )
    }
  })
})
