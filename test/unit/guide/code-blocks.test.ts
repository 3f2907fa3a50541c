import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCaseFile } from '../../../src/relay/case/index.ts'
import { recogniseReply } from '../../../src/relay/index.ts'
import type { Diagnostic, Parsed } from '../../../src/relay/model/diagnostic.ts'
import { parseAcceptedDomains } from '../../../src/relay/parse/accepted-domains/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'

const FOLDER = 'content/docs'

interface CodeBlock {
  readonly page: string
  readonly language: string
  readonly code: string
}

/** Every fenced block of the guide. */
const blocks: readonly CodeBlock[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) =>
    [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(
      ([, language = '', code = '']) => ({ page: file, language, code }),
    ),
  )

function blocksWith(language: string, sign: RegExp): readonly (readonly [string, string])[] {
  return blocks
    .filter((block) => block.language === language && sign.test(block.code))
    .map(({ page, code }) => [page, code] as const)
}

function errorsOf(read: Parsed<unknown>): readonly Diagnostic[] {
  return read.kind === 'ok' ? [] : read.diagnostics.filter(({ level }) => level === 'error')
}

describe('what a page shows as output is read without an error', () => {
  test.each(blocksWith('text', /^\s*(ConnectorType|TlsSenderCertificateName)\s+:/m))(
    'connectors in %s',
    (_page, code) => {
      const read = parseInboundConnectors(code, 'tenant.inboundConnectors', EVERY_FORM)
      expect(errorsOf(read)).toEqual([])
      expect(read.kind === 'failed' ? [] : read.value).not.toEqual([])
    },
  )

  test.each(blocksWith('text', /^DomainName\b|\bDomainName +DomainType/m))(
    'accepted domains in %s',
    (_page, code) => {
      const read = parseAcceptedDomains(code, 'tenant.acceptedDomains', EVERY_FORM)
      expect(errorsOf(read)).toEqual([])
      expect(read.kind === 'failed' ? [] : read.value).not.toEqual([])
    },
  )

  test('every refusal in a dialogue or a log is a reply that is known', () => {
    const replies = blocks.flatMap(({ code }) => code.match(/\b[45]\d\d \d\.\d+\.\d+ \S.*/g) ?? [])
    expect(replies.length).toBeGreaterThan(0)
    expect(replies.filter((line) => recogniseReply(line).kind !== 'recognised')).toEqual([])
  })
})

describe('what a page gives to run is a command that is known', () => {
  test.each(blocksWith('powershell', /\b(New|Set)-InboundConnector\b/))(
    'for connectors in %s',
    (_page, code) => {
      // What a variable holds is not on the page.
      const stated = code.replaceAll(/\$\w+\.TlsSenderCertificateName/g, '*.contoso.com')
      const read = parseInboundConnectors(stated, 'tenant.inboundConnectors', EVERY_FORM)
      expect(errorsOf(read)).toEqual([])
    },
  )

  test('every cmdlet of the guide is on the page of cmdlets', () => {
    const listed = readFileSync(join(FOLDER, 'reference/cmdlets.mdx'), 'utf8')
    const VERBS = 'Get|Set|New|Remove|Enable|Start|Test|Import|Export|Resolve|Send'
    const used = blocks
      .filter(({ language }) => language === 'powershell')
      .flatMap(({ code }) => code.match(new RegExp(`\\b(${VERBS})-[A-Z]\\w+`, 'g')) ?? [])
    expect([...new Set(used)].filter((cmdlet) => !listed.includes(cmdlet))).toEqual([])
  })
})

test.each(blocksWith('yaml', /^tenant:/m))('the case in %s can be read', (_page, code) => {
  expect(readCaseFile(code).kind).not.toBe('failed')
})
