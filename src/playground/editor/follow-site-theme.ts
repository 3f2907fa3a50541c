import { monaco } from './monaco-host.ts'
import { siteTheme } from './site-theme.ts'

/** The name of the theme in the site’s colours. */
export const SITE_THEME = 'relay'

/** Keeps the editor's colours those of the site, also when another theme is chosen. */
export function followSiteTheme(): void {
  const apply = (): void => {
    const { isDark, colours, tokens } = siteTheme(readSiteColour)
    monaco.defineTheme(SITE_THEME, {
      base: isDark ? 'vs-dark' : 'vs',
      inherit: true,
      colors: { ...colours },
      rules: [...tokens],
    })
    monaco.setTheme(SITE_THEME)
  }
  apply()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply)
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ['data-theme'] })
}

/** The value of one of the site's colours, as the browser computes it. */
function readSiteColour(property: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${property})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
