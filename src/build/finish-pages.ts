import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { contentSecurityPolicy, insertPolicy } from './content-security-policy.ts'
import { numberIslands } from './island-ids.ts'

interface FinishOptions {
  /** Folders of the site (`playground/`) whose pages may not open a connection. */
  readonly offlinePages: readonly string[]
}

/**
 * The last step of a build: each page gets stable island ids, loses the theme that Starlight
 * writes for readers without JavaScript (the system's decides), and gets its security policy.
 */
export function finishPages({ offlinePages }: FinishOptions): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const pages = await listPages(root)
        await Promise.all(pages.map((page) => finishFile(root, page, offlinePages)))
        logger.info(`${String(pages.length)} pages finished`)
      },
    },
  }
}

/** One finished page. `isOffline` as in {@link contentSecurityPolicy}. */
export function finishPage(html: string, isOffline: boolean): string {
  const page = numberIslands(html).replace(/(<html\b[^>]*?) data-theme="dark"/, '$1')
  return insertPolicy(page, contentSecurityPolicy(page, { isOffline }))
}

async function finishFile(root: string, page: string, offlinePages: readonly string[]) {
  const file = join(root, page)
  const isOffline = offlinePages.some((folder) => page.startsWith(folder))
  await writeFile(file, finishPage(await readFile(file, 'utf8'), isOffline))
}

async function listPages(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
