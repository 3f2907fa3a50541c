import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findFirefox } from '../support/firefox.ts'

// Apart from the other tests: Firefox is no part of what npm brings.
const isThere = findFirefox() !== null
if (!isThere) process.stdout.write('skipped: no Firefox found\n')

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    name: 'firefox',
    include: isThere ? ['test/firefox/**/*.test.ts'] : [],
    passWithNoTests: true,
    globalSetup: isThere ? ['test/support/built-site.ts'] : [],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
