import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const seed = process.env.PROPERTY_SEED ?? String(Date.now() % 2_000_000_000)
const times = process.env.PROPERTY_TIMES ?? '10'
process.stdout.write(`PROPERTY_SEED=${seed} PROPERTY_TIMES=${times}\n`)

// Apart from the other tests, which try the same cases every time: new cases, and many more of them.
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    name: 'explore',
    include: ['test/{unit,property}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/property-seed.ts'],
    env: { PROPERTY_SEED: seed, PROPERTY_TIMES: times },
    testTimeout: 3_600_000,
  },
})
