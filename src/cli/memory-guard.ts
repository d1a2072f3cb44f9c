/**
 * A thread beside the one that reads a stranger's file: it ends the whole process when that takes more memory than it
 * may, or when nobody waits for it any more. It goes on looking while the other thread hangs.
 */
import { workerData } from 'node:worker_threads'

const { megabytes, parent } = workerData as { megabytes: number; parent: number }
const betweenLooks = 50

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1e6 || !lives(parent)) process.kill(process.pid, 'SIGKILL')
}, betweenLooks)

function lives(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    // there is no such process any more
    return false
  }
}
