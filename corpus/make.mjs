/**
 * Makes the corpus from corpus/sources: node corpus/make.mjs
 *   --check    writes nothing, says which files are not fresh, exit code 1 if any
 *   --numbers  prints the numbers of each text that no mark covers (for those who write sources)
 */
import { checkCorpus, uncovered, writeCorpus } from './make/corpus.mjs'

const words = process.argv.slice(2)
if (words.includes('--numbers')) {
  for (const line of await uncovered(words.filter((word) => !word.startsWith('--')))) console.log(line)
} else if (words.includes('--check')) {
  const { stale } = await checkCorpus()
  for (const file of stale) console.error(`not fresh: ${file}`)
  console.log(stale.length === 0 ? 'the corpus is fresh' : `${stale.length} files are not fresh: run node corpus/make.mjs`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  const { files, warnings } = await writeCorpus()
  for (const warning of warnings) console.warn(`warning: ${warning}`)
  console.log(`${files} files written`)
}
