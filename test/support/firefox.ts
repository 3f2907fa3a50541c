import { existsSync } from 'node:fs'
import { launch, type Browser } from 'puppeteer-core'

/** Where Firefox puts itself. */
const INSTALLED: readonly string[] = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The Firefox named by FIREFOX_PATH, else an installed one; null when there is none. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH
  if (named !== undefined && named !== '') return named
  return INSTALLED.find((path) => existsSync(path)) ?? null
}

/** Starts a headless Firefox. The caller closes it. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox()
  if (executablePath === null) throw new Error('Found no Firefox: set FIREFOX_PATH to one.')
  return launch({ browser: 'firefox', executablePath, headless: true })
}
