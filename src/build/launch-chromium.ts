import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'

/** Where Chrome, Chromium and Edge put themselves, in the order we prefer them. */
const installedBrowsers: readonly string[] = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Extra command line switches, added after our own. */
export interface LaunchOptions {
  readonly args?: readonly string[]
}

/**
 * Starts a headless Chromium: the one named by CHROMIUM_PATH, else an installed Chrome, Chromium
 * or Edge, else the one inside @sparticuz/chromium (Linux on x64 only). The caller closes it.
 * Rejects with what was looked for when there is none.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await findChromium()
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...sandboxArgs(), ...(options.args ?? [])],
  })
}

/** The path of the browser that {@link launchChromium} would start. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return named
  return installedBrowsers.find((path) => existsSync(path)) ?? unpackedChromium()
}

/** Chromium refuses its sandbox to root, as in most containers. */
function sandboxArgs(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * Unpacks the packaged Chromium once per version. The package would reuse whatever file lies in
 * the temporary folder, also a stale or half-written one: so it unpacks into a folder of its own,
 * which takes its final name only when complete, and parallel runs cannot meet half a browser.
 */
async function unpackedChromium(): Promise<string> {
  requireLinuxOnX64()
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url))
  const folder = join(cache, await packagedVersion())
  if (!existsSync(folder)) await unpackInto(cache, folder)
  return join(folder, 'chromium')
}

async function unpackInto(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const partial = await mkdtemp(join(cache, 'partial-'))
  await withTemporaryFolder(partial, async () => {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  })
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true })
    // Another run was first: its folder is as good as ours.
    if (!existsSync(folder)) throw error
  })
}

async function withTemporaryFolder(folder: string, run: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await run()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

async function packagedVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const parsed: unknown = JSON.parse(await readFile(manifest, 'utf8'))
  const hasVersion = typeof parsed === 'object' && parsed !== null && 'version' in parsed
  return hasVersion ? String(parsed.version) : 'unknown'
}

function requireLinuxOnX64(): void {
  if (process.platform === 'linux' && process.arch === 'x64') return
  throw new Error(
    'Found no Chrome, Chromium or Edge, and the packaged Chromium runs on Linux x64 only. ' +
      'Install one of them, or set CHROMIUM_PATH to its executable.',
  )
}
