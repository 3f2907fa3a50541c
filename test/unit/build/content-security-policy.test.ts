import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, insertPolicy } from '../../../src/build/content-security-policy.ts'

const PAGE = `<html><head><meta charset="utf-8"><style>p{color:red}</style></head><body>
<!-- <script>never()</script> -->
<script>one()</script>
<script type="module">two()</script>
<script type="application/json">{"data":1}</script>
<script src="/three.js"></script>
<p style="--a:&quot;b&quot;">style="not one"</p><p style='--a:"b"'>again</p></body></html>`

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function directive(policy: string, name: string): readonly string[] {
  const found = policy.split('; ').find((one) => one.startsWith(`${name} `))
  return found === undefined ? [] : found.split(' ').slice(1)
}

describe('the policy of a page', () => {
  const policy = contentSecurityPolicy(PAGE, { isOffline: false })

  test('names each inline script that runs, and no other', () => {
    expect(directive(policy, 'script-src').toSorted()).toEqual(
      ["'self'", "'wasm-unsafe-eval'", sha256('one()'), sha256('two()')].toSorted(),
    )
  })

  test('names style elements and, decoded and once, style attributes', () => {
    expect(directive(policy, 'style-src').toSorted()).toEqual(
      ["'self'", "'unsafe-hashes'", sha256('p{color:red}'), sha256('--a:"b"')].toSorted(),
    )
  })

  test('lets an offline page connect to nothing', () => {
    expect(directive(policy, 'connect-src')).toEqual(["'self'"])
    const offline = contentSecurityPolicy(PAGE, { isOffline: true })
    expect(directive(offline, 'connect-src')).toEqual(["'none'"])
  })
})

describe('putting the policy in', () => {
  test('places it right after the charset', () => {
    expect(insertPolicy(PAGE, "default-src 'none'")).toContain(
      `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><style>`,
    )
  })

  test('refuses a page without a charset, naming what is missing', () => {
    expect(() => insertPolicy('<html></html>', '')).toThrow('<meta charset>')
  })
})
