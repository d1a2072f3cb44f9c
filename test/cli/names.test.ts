import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, nameDocuments } from '../../src/cli/names.ts'

function candidate(path: string, keep = 1): Candidate {
  return { path: `/${path}`, inside: null, segments: path.split('/'), keep }
}

const targets = (candidates: Candidate[]) =>
  Object.fromEntries(nameDocuments(candidates).map(({ path, target }) => [path.slice(1), target]))

test.each<[why: string, candidates: Candidate[], expected: Record<string, string>]>([
  ['the ending gives way', [candidate('d/a.docx')], { 'd/a.docx': 'a.json' }],
  ['folders are mirrored', [candidate('d/x/y/a.docx', 3)], { 'd/x/y/a.docx': 'x/y/a.json' }],
  [
    'colliding names keep their endings',
    [candidate('d/a.docx'), candidate('d/a.pdf')],
    { 'd/a.docx': 'a.docx.json', 'd/a.pdf': 'a.pdf.json' }
  ],
  [
    'a long name that meets a short one',
    [candidate('d/a.docx'), candidate('d/a.pdf'), candidate('d/a.docx.txt')],
    { 'd/a.docx': 'a.docx.json', 'd/a.pdf': 'a.pdf.json', 'd/a.docx.txt': 'a.docx.txt.json' }
  ],
  [
    'names that differ in case alone collide',
    [candidate('d/A.docx'), candidate('d/a.docx')],
    { 'd/A.docx': 'A.docx.json', 'd/a.docx': 'a.docx~1.json' }
  ],
  [
    'the same name in two folders',
    [candidate('d/x/a.txt'), candidate('d/y/a.txt')],
    { 'd/x/a.txt': 'x/a.txt.json', 'd/y/a.txt': 'y/a.txt.json' }
  ],
  ['a name without ending', [candidate('d/a')], { 'd/a': 'a.json' }],
  ['one spelling of letters', [candidate('d/báo'.normalize('NFD'))], { ['d/báo'.normalize('NFD')]: 'báo.json' }]
])('%s', (_, candidates, expected) => {
  expect(targets(candidates)).toEqual(expected)
  expect(targets([...candidates].reverse())).toEqual(expected)
})

test('the name in the report has no ending taken off and no more folders than needed', () => {
  expect(nameDocuments([candidate('d/x/a.txt'), candidate('d/y/a.txt')]).map(({ file }) => file)).toEqual([
    'x/a.txt',
    'y/a.txt'
  ])
})

test('no two documents share a result, whatever they are called', () => {
  const step = fc.constantFrom('a', 'A', 'b', 'a.txt', 'a.docx', 'a.txt.txt', 'a.docx.json')
  const path = fc.array(step, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.uniqueArray(path, { selector: (steps) => steps.join('/') }), fc.nat(3), (paths, keep) => {
      const named = nameDocuments(
        paths.map((segments) => ({
          path: `/${segments.join('/')}`,
          inside: null,
          segments,
          keep: Math.min(keep + 1, segments.length)
        }))
      )
      expect(new Set(named.map(({ target }) => target.toLowerCase())).size).toBe(paths.length)
      for (const { target } of named) expect(target).not.toMatch(/^\/|\.\.\//u)
    })
  )
})
