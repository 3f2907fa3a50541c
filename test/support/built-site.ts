import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serveDirectory } from './serve-directory.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served during the tests, without a slash at the end. */
    siteUrl: string
    /** The folder it was built into. */
    siteFolder: string
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Builds the site once, serves it, and says where. RELAY_DIST_READY keeps a build that is there. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url))
  const isReady = process.env.RELAY_DIST_READY !== undefined && existsSync(folder)
  if (!isReady) await buildSite({})
  const served = await serveDirectory(folder)
  project.provide('siteUrl', served.url)
  project.provide('siteFolder', folder)
  return () => served.close()
}

/** What a build may be told. */
export interface BuildOptions {
  /** Environment beyond our own. */
  readonly environment?: Readonly<Record<string, string>>
  /** `dist` of the project when left out. */
  readonly outDir?: string
}

/** Runs `astro build`; rejects with its output when it fails. */
export function buildSite({ environment = {}, outDir }: BuildOptions): Promise<void> {
  const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url))
  const args = [astro, 'build', ...(outDir === undefined ? [] : ['--outDir', outDir])]
  return new Promise((resolve, reject) => {
    const env = { ...shellEnvironment(), ...environment }
    const child = spawn(process.execPath, args, { cwd: root, env })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`astro build ended with ${String(code)}:\n${output}`))
    })
  })
}

/** Vitest puts names of its own into the environment, BASE_URL among them, which would reach Vite. */
const FROM_VITEST = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/

function shellEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !FROM_VITEST.test(name)))
}
