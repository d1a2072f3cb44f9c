/** The other side of the pool: opens its own engine, then turns one document after the other into its texts. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Language } from '../report/labels.ts'
import { type DocumentOutcome, type DocumentTask, processDocument } from './document.ts'
import { openEngine } from './engine.ts'
import type { Answer } from './pool.ts'
import { explainFailure } from './problems.ts'
import { speaker } from './terminal.ts'

export interface WorkerSettings {
  language: Language
}

const say = speaker((workerData as WorkerSettings).language)
const opening = openEngine()
opening.catch(() => {})

parentPort!.on('message', async (task: DocumentTask) => {
  parentPort!.postMessage(await answer(task))
})

async function answer(task: DocumentTask): Promise<Answer<DocumentOutcome>> {
  try {
    return { result: await processDocument(await opening, task, say) }
  } catch (error) {
    return { unfit: explainFailure(error, say) }
  }
}
