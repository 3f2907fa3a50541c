import { describe, expect, test } from 'vitest'
import { MAX_CASE_LENGTH, readCaseFile } from '../../../src/relay/case/index.ts'

/** What is wrong with a file, without the prose. */
function problems(text: string) {
  const result = readCaseFile(text)
  if (result.kind === 'ok') return []
  return result.diagnostics.map(({ id, path, span, found, expected }) => ({
    id,
    path,
    at: span === undefined ? undefined : [span.line, span.column],
    found,
    expected,
  }))
}

function fileOf(text: string) {
  const result = readCaseFile(text)
  if (result.kind === 'failed') throw new Error(result.diagnostics[0].text)
  return result.value.file
}

describe('what YAML and JSON give', () => {
  test('dates, numbers of addresses and the null sender stay text', () => {
    const text = 'asOf: 2026-11-23\nsubmission: { connectingIp: 203.0.113.10, mailFrom: <> }\n'
    expect(fileOf(text)).toEqual({
      asOf: '2026-11-23',
      submission: { connectingIp: '203.0.113.10', mailFrom: '<>' },
    })
  })

  test('JSON indented with tabs gives the same as YAML', () => {
    const json = '{\n\t"asOf": "2026-11-23",\n\t"tenant": {\n\t\t"name": "con\\u0074oso"\n\t}\n}'
    expect(fileOf(json)).toEqual({ asOf: '2026-11-23', tenant: { name: 'contoso' } })
  })

  test('unknown in place of a tenant or a submission means all of it', () => {
    expect(fileOf('tenant: unknown\nsubmission: unknown\n')).toMatchObject({
      tenant: {
        acceptedDomains: 'unknown',
        inboundConnectors: 'unknown',
        rejectDirectSend: 'unknown',
      },
      submission: { tls: 'unknown' },
    })
  })

  test('properties of connectors and domains pass unseen', () => {
    const text =
      'tenant: { inboundConnectors: [{ Name: A, Foo: [1] }], acceptedDomains: [{ Bar: 2 }] }'
    expect(fileOf(text).tenant).toEqual({
      inboundConnectors: [{ Name: 'A', Foo: [1] }],
      acceptedDomains: [{ Bar: 2 }],
    })
  })

  test('an anchor may be used again', () => {
    const text = 'tenant: { name: &n contoso }\nexpect: { attribution: { tenant: *n } }'
    expect(fileOf(text).expect).toEqual({ attribution: { tenant: 'contoso' } })
  })
})

describe('a field that a case does not have', () => {
  test('is named with its path, line and column in YAML', () => {
    const text = 'title: A\nsubmission:\n  tls: true\n  certificate:\n    chainComplet: true\n'
    expect(problems(text)).toEqual([
      {
        id: 'case-unknown-field',
        path: 'submission.certificate.chainComplet',
        at: [5, 5],
        found: 'the field "chainComplet"',
        expected:
          'one of commonName, subjectAltNames, issuer, notBefore, notAfter, extendedKeyUsages, chainComplete, trustedRoot, revoked',
      },
    ])
  })

  test('is named with its path, line and column in JSON', () => {
    const text = '{\n  "otherTenants": [\n    { "name": "fabrikam", "forest": 1 }\n  ]\n}'
    expect(problems(text)).toMatchObject([{ path: 'otherTenants[0].forest', at: [3, 27] }])
  })

  test('that is only misspelt is told the right spelling', () => {
    const result = readCaseFile('submission: { rcptto: [] }')
    expect(result.kind === 'failed' && result.diagnostics[0].text).toContain('Write rcptTo.')
  })

  test.each([
    ['foo: 1', 'foo'],
    ['tenant: { foo: 1 }', 'tenant.foo'],
    ['submission: { foo: 1 }', 'submission.foo'],
    ['expect: { foo: 1 }', 'expect.foo'],
    ['expect: { attribution: { foo: 1 } }', 'expect.attribution.foo'],
    ['readings: { U99: strict }', 'readings.U99'],
    ['"__proto__": { foo: 1 }', '__proto__'],
  ])('%s is refused', (text, path) => {
    expect(problems(text)).toMatchObject([{ id: 'case-unknown-field', path }])
  })

  test('all problems are reported at once', () => {
    const text = 'foo: 1\nsubmission:\n  tls: maybe\n  rcptTo: [1]\n'
    expect(
      problems(text)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['foo', 'submission.rcptTo[0]', 'submission.tls'])
  })
})

describe('a value of the wrong type', () => {
  test.each([
    ['title: 1', 'title', '1', 'a title, as text'],
    ['tenant: contoso', 'tenant', '"contoso"', 'an object with the fields of tenant, or unknown'],
    [
      'tenant: { acceptedDomains: [a.com, 3] }',
      'tenant.acceptedDomains[1]',
      '3',
      'a domain name, or an object with Get-AcceptedDomain property names',
    ],
    [
      'tenant: { inboundConnectors: [a] }',
      'tenant.inboundConnectors[0]',
      '"a"',
      'an object with Get-InboundConnector property names',
    ],
    ['tenant: { rejectDirectSend: 1 }', 'tenant.rejectDirectSend', '1', 'true, false or unknown'],
    [
      'otherTenants: [{ sameForest: true }]',
      'otherTenants[0].name',
      'nothing',
      'a name, as text: every further tenant needs one',
    ],
    [
      'otherTenants: [{ name: a, sameForest: unknown }]',
      'otherTenants[0].sameForest',
      '"unknown"',
      'true or false',
    ],
    ['submission: { tls: }', 'submission.tls', 'nothing', 'true, false or unknown'],
    ['submission: { tls: "true" }', 'submission.tls', '"true"', 'true, false or unknown'],
    [
      'submission: { certificate: 1 }',
      'submission.certificate',
      '1',
      'none, unknown, PEM text or stated facts',
    ],
    [
      'submission: { certificate: { subjectAltNames: a.com } }',
      'submission.certificate.subjectAltNames',
      '"a.com"',
      'a list of names, or unknown',
    ],
    [
      'submission: { rcptTo: john@tailspintoys.com }',
      'submission.rcptTo',
      '"john@tailspintoys.com"',
      'a list of addresses, or unknown',
    ],
    ['readings: { U1: 1 }', 'readings.U1', '1', 'one of relays, strict'],
    [
      'expect: { verdict: relay }',
      'expect.verdict',
      '"relay"',
      'one of relayed, delivered, incoming-elsewhere, rejected, undetermined, or an object recipient: verdict',
    ],
    [
      'expect: { verdict: { a@b.com: no } }',
      'expect.verdict.a@b.com',
      '"no"',
      'one of relayed, delivered, incoming-elsewhere, rejected, undetermined',
    ],
    [
      'expect: { replyMatches: "(" }',
      'expect.replyMatches',
      '"("',
      'an ECMAScript regular expression, as text',
    ],
    [
      'expect: { attribution: { by: name } }',
      'expect.attribution.by',
      '"name"',
      'one of certificate, ip, recipient',
    ],
  ])('%s', (text, path, found, expected) => {
    expect(problems(text)).toMatchObject([{ id: 'case-wrong-value', path, found, expected }])
  })

  test.each([
    ['', 'nothing'],
    ['just words', '"just words"'],
    ['- a', 'a list'],
    ['null', 'nothing'],
  ])('a file of %j is no case', (text, found) => {
    expect(problems(text)).toMatchObject([{ id: 'case-wrong-value', path: '', found }])
  })
})

describe('what is no YAML that a case may use', () => {
  test.each([
    ['a syntax error', 'title: A\nsubmission: {\n', 'case-syntax'],
    ['a tab as indentation', 'submission:\n\ttls: true\n', 'case-syntax'],
    ['a foreign tag', 'title: !secret A\n', 'case-syntax'],
    ['a second document', 'title: A\n---\ntitle: B\n', 'case-syntax'],
    ['the same field twice', 'title: A\ntitle: B\n', 'case-duplicate-field'],
    ['the same field twice in JSON', '{"title": "A", "title": "B"}', 'case-duplicate-field'],
    ['an alias of nothing', 'title: *a\n', 'case-alias'],
    ['an alias of itself', 'tenant: { inboundConnectors: [&a { Name: *a }] }', 'case-alias'],
    ['deep nesting', '['.repeat(5000), 'case-beyond-measure'],
    ['lists of lists on one line', '- '.repeat(5000), 'case-beyond-measure'],
    ['millions of values', '- a\n'.repeat(200_000), 'case-beyond-measure'],
    ['deep nesting that ends', `title: ${'['.repeat(60)}${']'.repeat(60)}`, 'case-too-deep'],
  ])('%s', (_, text, id) => {
    expect(problems(text)[0]).toMatchObject({ id })
  })

  test('aliases that multiply are refused', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${`*${of},`.repeat(9)}]\n`
    const bomb = `a: &a [1]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`
    expect(problems(bomb)).toMatchObject([{ id: 'case-beyond-measure' }])
  })

  test('of very many problems the first fifty are told', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `field${String(index)}: 1`).join('\n')
    expect(problems(text)).toHaveLength(50)
  })

  test('a syntax error has line and column', () => {
    expect(problems('title: A\nasOf: "2026\n')).toMatchObject([
      { id: 'case-syntax', expected: 'YAML 1.2 or JSON' },
    ])
    expect(problems('title: A\nasOf: "2026\n')[0]?.at).toBeDefined()
  })

  test('a field that stands twice is named where it stands again', () => {
    const text = 'submission:\n  tls: true\n  tls: false\n'
    expect(problems(text)).toMatchObject([{ path: 'submission.tls', at: [3, 3] }])
  })

  test('more than 5 MB is not read', () => {
    expect(problems('#'.repeat(MAX_CASE_LENGTH + 1))).toMatchObject([{ id: 'case-too-long' }])
  })

  test('a syntax error on the last line shows that line', () => {
    expect(problems('title: A\nasOf: [')[0]?.found).toBe('"asOf: ["')
  })

  test('a list in place of the name of a field is named where it stands', () => {
    expect(problems('title: A\n? [asOf]\n: B\n')).toMatchObject([
      { id: 'case-field-without-name', at: [2, 3], expected: 'a field name' },
    ])
  })

  test('a field without a name is no field of a case', () => {
    expect(problems('title: A\n: B\n')).toMatchObject([{ id: 'case-unknown-field' }])
    expect(problems('{ "title": "A", : B }')).toMatchObject([{ id: 'case-unknown-field' }])
  })

  test('an empty literal block has no indentation', () => {
    expect(problems('tenant:\n  acceptedDomains: |\nsubmission: 5\n')).toMatchObject([
      { id: 'case-wrong-value', path: 'submission' },
    ])
  })

  test('no key of a file reaches the prototype of objects', () => {
    readCaseFile('tenant: { inboundConnectors: [{ __proto__: { polluted: 1 } }] }')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('a private key in a file', () => {
  const secret = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw'
  const block = `-----BEGIN RSA PRIVATE KEY-----\n    ${secret}\n    -----END RSA PRIVATE KEY-----\n`

  test('is refused with its place and nothing of its text', () => {
    const text = `title: A\nsubmission:\n  certificate: |\n    ${block}`
    expect(problems(text)).toMatchObject([
      {
        id: 'private-key-refused',
        path: 'submission.certificate',
        at: [4, 5],
        found: 'a private key',
      },
    ])
    expect(JSON.stringify(readCaseFile(text))).not.toContain(secret.slice(0, 6))
  })

  test('in a comment after the fields is refused too', () => {
    const [problem] = problems(`title: A\n# ${block.replaceAll('\n', '\n# ')}`)
    expect(problem).toMatchObject({ id: 'private-key-refused' })
  })

  test('goes before every other problem, whose message could quote it', () => {
    const text = `foo: [\n    ${block}`
    const result = readCaseFile(text)
    expect(problems(text).map(({ id }) => id)).toEqual(['private-key-refused'])
    expect(JSON.stringify(result)).not.toContain(secret.slice(0, 6))
  })

  test('bare in a field of another kind is not quoted', () => {
    const result = JSON.stringify(readCaseFile(`submission: { rcptTo: ${secret} }`))
    expect(result).toContain('a private key')
    expect(result).not.toContain(secret.slice(0, 6))
  })
})
