const STORED = 'starlight-theme'

/**
 * Brings the theme buttons of the page to life. Without a choice of the reader's own the page
 * follows the system, also when that changes; choosing what the system has is no choice.
 */
export function followThemeButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-toggle]')) {
    button.hidden = false
    button.addEventListener('click', toggleTheme)
  }
}

function toggleTheme(): void {
  const theme = document.documentElement.dataset.theme === 'light' ? 'dark' : 'light'
  const system = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
  document.documentElement.dataset.theme = theme
  try {
    if (theme === system) localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, theme)
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
