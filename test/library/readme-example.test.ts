/** The library example of the READMEs does what they say, with the package as it is built and published. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

// ```js … ```  prints  ```text … ```
const example = /^```js\n([\s\S]*?)^```\n[^`]*^```text\n([\s\S]*?)^```$/mu

test.each(['README.md', 'README.vi.md'])('the example of %s prints what it says', (file) => {
  const [, code, printed] = example.exec(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))!
  expect(code).toContain("from 'rasoat'")
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code!], { cwd: root, encoding: 'utf8' })
  expect(said).toBe(printed)
})
