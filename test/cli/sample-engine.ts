/** An engine for tests of the commands: a document is its own title, "hỏng" cannot be read, "ngắt" breaks the program. */
import type { Engine } from '../../src/cli/engine.ts'
import { UnreadableFile } from '../../src/model/reading.ts'
import { sampleLabels } from '../report/sample-labels.ts'
import { sampleFact, sampleReport } from '../report/sample-report.ts'

export async function openSampleEngine(): Promise<Engine> {
  return {
    labels: sampleLabels,
    audit: (report) => report,
    tree: async () => {
      throw new Error('a sample has no tree')
    },
    async report(bytes, file) {
      const text = new TextDecoder().decode(bytes)
      if (text.includes('hỏng')) throw new UnreadableFile('tệp này hỏng', 'Tải lại tệp.')
      if (text.includes('ngắt')) throw new Error('unexpected')
      const report = sampleReport()
      return {
        ...report,
        source: { ...report.source, file },
        document: { ...report.document, title: text },
        facts: [sampleFact({ value: text.length })]
      }
    }
  }
}
