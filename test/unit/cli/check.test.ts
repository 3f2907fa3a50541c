import { generateKeyPairSync } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCases, relayedCase, runRelay, temporaryDirectory, writeInput } from './run-relay.ts'

const directory = temporaryDirectory()
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const file = (name: string, content: string | Uint8Array) => writeInput(directory, name, content)
const good = file('good.yaml', `${relayedCase}expect: { verdict: relayed }\n`)
const open = file('open.yaml', relayedCase)
const bad = file('bad.yaml', `${relayedCase}expect: { verdict: rejected }\n`)
const broken = file('broken.yaml', relayedCase.replace('  mailFrom', '  mailfrom'))

describe('check --json', () => {
  test('prints the contract and nothing else when an expectation holds', () => {
    const { status, stdout, stderr } = runRelay(['check', '--json', good])
    expect([status, stderr]).toEqual([0, ''])
    const cases = readCases(stdout)
    expect(cases).toHaveLength(1)
    expect(cases[0]).toMatchObject({
      file: good,
      title: 'Our own sender',
      asOf: '2026-11-23',
      expectationMet: true,
      diagnostics: [],
    })
    expect(Object.keys(cases[0]?.recipients[0] ?? {})).toEqual(
      expect.arrayContaining([
        'rcptTo',
        'verdict',
        'decidedBy',
        'reply',
        'attribution',
        'assumptions',
        'missing',
        'contested',
        'trace',
      ]),
    )
    expect(cases[0]?.recipients[0]).toMatchObject({
      rcptTo: 'john@tailspintoys.com',
      verdict: 'relayed',
      reply: null,
      attribution: { tenant: 'contoso', connector: 'From the data centre', by: 'ip' },
    })
    expect(cases[0]?.recipients[0]?.trace[0]).toSatisfy((step: object) =>
      ['rule', 'status', 'facts', 'citations', 'parts'].every((key) => key in step),
    )
  })

  test('a case without expect neither meets nor fails', () => {
    const { status, stdout } = runRelay(['check', '--json', open])
    expect(status).toBe(0)
    expect(readCases(stdout)[0]?.expectationMet).toBeNull()
  })

  test('an expectation that does not hold exits with 1 and says why on standard error', () => {
    const { status, stdout, stderr } = runRelay(['check', '--json', bad])
    expect(status).toBe(1)
    expect(readCases(stdout)[0]?.expectationMet).toBe(false)
    expect(stderr).toContain(`${bad}: expect does not hold: john@tailspintoys.com`)
  })

  test('all usable files are judged, and the highest exit status counts', () => {
    const missing = join(directory, 'missing.yaml')
    const { status, stdout, stderr } = runRelay(['check', '--json', broken, bad, missing, good])
    expect(status).toBe(2)
    expect(readCases(stdout).map((item) => item.file)).toEqual([bad, good])
    expect(stderr).toContain(broken)
    expect(stderr).toContain(missing)
  })

  test('without one usable file the list of cases is empty', () => {
    const { status, stdout } = runRelay(['check', '--json', broken])
    expect([status, JSON.parse(stdout)]).toEqual([2, { cases: [] }])
  })

  test('reads standard input for -', () => {
    const { status, stdout } = runRelay(['check', '-', '--json'], relayedCase)
    expect(status).toBe(0)
    expect(readCases(stdout)[0]).toMatchObject({ file: '-', title: 'Our own sender' })
  })

  test('a case without asOf is judged by the day of the run', () => {
    const before = new Date().toISOString().slice(0, 10)
    const { stdout } = runRelay(['check', '--json', '-'], relayedCase.replace(/asOf.*\n/, ''))
    const after = new Date().toISOString().slice(0, 10)
    expect([before, after]).toContain(readCases(stdout)[0]?.asOf)
  })
})

test('a file name is meant where npm was called', () => {
  const { status, stdout } = runRelay(['check', '--json', 'good.yaml'], '', {
    npm_lifecycle_event: 'relay',
    INIT_CWD: directory,
  })
  expect([status, readCases(stdout)[0]?.file]).toEqual([0, 'good.yaml'])
})

describe('check for people', () => {
  test('shows verdict, attribution and what decided', () => {
    const { status, stdout, stderr } = runRelay(['check', good])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Our own sender')
    expect(stdout).toContain('john@tailspintoys.com: relayed')
    expect(stdout).toMatch(/attribution +contoso by ip, connector From the data centre/)
    expect(stdout).toMatch(/expect +met/)
  })

  test('shows the reply of a refusal and what differs from the expectation', () => {
    const refused = file(
      'refused.yaml',
      `${relayedCase.replace('kate@contoso.com', '"<>"')}expect: { verdict: relayed }`,
    )
    const { status, stdout } = runRelay(['check', refused])
    expect(status).toBe(1)
    expect(stdout).toMatch(/reply +550 5\.7\.64/)
    expect(stdout).toMatch(/expect +not met: .*verdict rejected, expected relayed/)
  })

  test('keeps control characters of a file away from the terminal', () => {
    const hostile = file('hostile.yaml', relayedCase.replace('Our own sender', '"A\\e[31m B"'))
    expect(runRelay(['check', hostile]).stdout).toContain('A [31m B')
  })
})

describe('a file that cannot be used', () => {
  test('is named with line, column, path, found and expected', () => {
    const { status, stdout, stderr } = runRelay(['check', broken])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`${broken}:11:3: submission.mailfrom: Found the field "mailfrom"`)
    expect(stderr).toContain('mailFrom, headerFrom')
  })

  test.each([
    ['is missing', join(directory, 'nowhere.yaml'), 'found no such file'],
    ['is a directory', directory, 'found a directory'],
    ['is above 5 MB', file('large.yaml', '#'.repeat(5 * 1024 * 1024 + 1)), 'found more than 5 MB'],
    ['is binary', file('a.der', Uint8Array.of(0x30, 0x82, 1, 2, 3)), 'found a binary file'],
    ['is empty', file('empty.yaml', ''), 'Found nothing'],
  ])('because it %s exits with 2', (_, path, words) => {
    const { status, stdout, stderr } = runRelay(['check', path])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(path)
    expect(stderr).toContain(words)
    expect(stderr.toLowerCase()).toContain('expected')
  })

  test('because of a private key is refused without an echo', () => {
    const key = String(
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
        type: 'pkcs8',
        format: 'pem',
      }),
    )
    const indented = key.trim().replaceAll('\n', '\n    ')
    const path = file('key.yaml', `submission:\n  certificate: |\n    ${indented}\n  tls: maybe\n`)
    const { status, stdout, stderr } = runRelay(['check', '--json', path])
    expect(status).toBe(2)
    expect(stderr).toContain('submission.certificate: Found a private key')
    for (const line of key.split('\n').slice(1, -2)) expect(stdout + stderr).not.toContain(line)
  })
})

describe('UTF-16', () => {
  const utf16 = Buffer.from(`\uFEFF${relayedCase}`, 'utf16le')

  test.each([
    ['little endian with a byte order mark', utf16],
    ['big endian with a byte order mark', Buffer.from(utf16).swap16()],
    ['little endian without one', utf16.subarray(2)],
  ])('%s is read', (_, bytes) => {
    const { status, stdout } = runRelay(['check', '--json', '-'], bytes)
    expect([status, readCases(stdout)[0]?.title]).toEqual([0, 'Our own sender'])
  })
})

describe('the command itself', () => {
  test.each([
    ['nothing', []],
    ['another command', ['explain', good]],
    ['no file', ['check']],
    ['an unknown option', ['check', '--yaml', good]],
    ['a value for --json', ['check', '--json=1', good]],
  ])('given %s exits with 2 and shows how it is used', (_, args) => {
    const { status, stdout, stderr } = runRelay(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^relay: /)
    expect(stderr).toContain('Usage:')
  })

  test('--help is a result', () => {
    const { status, stdout, stderr } = runRelay(['--help'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('inspect [--json] FILE')
  })

  test('--version prints the version of the package', () => {
    const { status, stdout } = runRelay(['--version'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
  })
})
