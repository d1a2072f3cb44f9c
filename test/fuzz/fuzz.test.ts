/** A short run of the fuzzer of the readers over what `npm run build` has built; `npm run fuzz` is the long one. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const fuzzer = fileURLToPath(new URL('readers/fuzz.mjs', import.meta.url))

it('damaged files give a reading or a clear refusal', { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fuzzer, '--files', '85', '--jobs', '1'], {
    encoding: 'utf8'
  })
  expect(`${stdout}${stderr}`).toMatch(/^85 cases: \d+ read, \d+ refused, 0 faults/u)
  expect(status).toBe(0)
})
