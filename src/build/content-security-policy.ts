import { createHash } from 'node:crypto'
import { attributeOf, htmlParts, type HtmlPart } from './html-parts.ts'

/** What a page may do beyond showing itself. */
export interface PolicyOptions {
  /** Text somebody pastes lives on this page: it may not open a connection to anywhere. */
  readonly isOffline: boolean
}

/**
 * The Content-Security-Policy for one finished page: nothing but our own files, and of inline
 * scripts and styles exactly those that stand in it, by hash. Style attributes need
 * 'unsafe-hashes'; turning them into classes would break Expressive Code's selectors.
 */
export function contentSecurityPolicy(html: string, options: PolicyOptions): string {
  const parts = htmlParts(html)
  const scripts = hashAll(parts.filter(isInlineScript).map(({ text }) => text))
  const elements = hashAll(parts.filter(({ tag }) => tag === 'style').map(({ text }) => text))
  const attributes = hashAll(parts.flatMap((part) => attributeOf(part, 'style') ?? []))
  return [
    "default-src 'none'",
    // Pagefind compiles WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self' 'unsafe-hashes'", ...new Set([...elements, ...attributes])].join(' '),
    // The editor places its lines by style attributes; what it writes as style sheets is constructed.
    ...(options.isOffline ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data:",
    "font-src 'self'",
    options.isOffline ? "connect-src 'none'" : "connect-src 'self'",
    // A worker from a blob takes over this policy; one from an address would be free of it.
    options.isOffline ? "worker-src 'self' blob:" : "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The page with the policy as a meta element right after the charset, before anything it governs. */
export function insertPolicy(html: string, policy: string): string {
  const charset = /<meta charset="[^"]*"\s*\/?>/i
  if (!charset.test(html))
    throw new Error('The page has no <meta charset>: put one first in <head>.')
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

const EXECUTABLE = new Set(['', 'module', 'text/javascript'])

function isInlineScript(part: HtmlPart): boolean {
  if (part.tag !== 'script' || attributeOf(part, 'src') !== undefined) return false
  return EXECUTABLE.has((attributeOf(part, 'type') ?? '').toLowerCase())
}

function hashAll(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(hash))].sort()
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
