import { readFile } from 'node:fs/promises'

/** The part of Vite's plugin interface used here, so that no package beyond Astro's own is named. */
interface StylesPlugin {
  readonly name: string
  readonly enforce: 'pre'
  readonly resolveId: (
    this: Resolving,
    source: string,
    importer: string | undefined,
  ) => Promise<string | null>
  readonly load: (id: string) => Promise<string | null>
  readonly transform: (code: string, id: string) => { code: string; map: null } | null
}

interface Resolving {
  readonly resolve: (
    source: string,
    importer: string,
    options: { skipSelf: boolean },
  ) => Promise<{ readonly id: string } | null>
}

const STYLE_SHEET = /[\\/]monaco-editor[\\/]esm[\\/].*\.css$/
const ICON_FONT = 'codicon.css'
const STYLE_ELEMENTS =
  /[\\/]monaco-editor[\\/]esm[\\/]vs[\\/]base[\\/]browser[\\/]domStylesheets\.js$/
const PREFIX = '\0monaco-style:'

/**
 * Brings the editor's styles with its chunk and past the page's policy. As CSS files they would be
 * linked on every page, or be dropped; as style elements the policy would refuse them. So each file
 * and each generated style becomes a constructed style sheet. The icon font stays out: `editor.css`
 * draws the few icons that are used.
 */
export function monacoStyles(): StylesPlugin {
  return {
    name: 'monaco-styles',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.css') || importer === undefined) return null
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      return resolved !== null && STYLE_SHEET.test(resolved.id)
        ? `${PREFIX}${resolved.id.replace(/\.css$/, '')}`
        : null
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null
      const file = `${id.slice(PREFIX.length)}.css`
      return file.endsWith(ICON_FONT) ? '' : asConstructedSheet(await readFile(file, 'utf8'))
    },
    transform(code, id) {
      return STYLE_ELEMENTS.test(id) ? { code: withConstructedSheets(code), map: null } : null
    },
  }
}

/** A module that puts one style sheet on the page. */
export function asConstructedSheet(css: string): string {
  const small = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ')
  return `const sheet = new CSSStyleSheet()
sheet.replaceSync(${JSON.stringify(small)})
document.adoptedStyleSheets.push(sheet)
`
}

const OWN_FUNCTION = `function createStyleSheet(container, beforeAppend, disposableStore) {
  const sheet = new CSSStyleSheet()
  let text = ''
  const style = {
    sheet,
    className: '',
    get textContent() { return text },
    set textContent(css) { text = css; sheet.replaceSync(css) },
    remove() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    },
  }
  beforeAppend?.(style)
  document.adoptedStyleSheets.push(sheet)
  disposableStore?.add(toDisposable(() => style.remove()))
  return style
}
`

/** Monaco's module that makes style elements, making constructed style sheets instead. */
export function withConstructedSheets(code: string): string {
  const start = code.indexOf('function createStyleSheet(')
  const end = code.indexOf('function cloneGlobalStyleSheet(')
  if (start === -1 || end < start) {
    throw new Error('monaco-editor makes its style elements in another way: see monaco-styles.ts')
  }
  return code.slice(0, start) + OWN_FUNCTION + code.slice(end)
}
