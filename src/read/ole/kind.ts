/** What an old Office container holds, by its streams. */
import { UnreadableFile } from '../../model/reading.ts'
import { isOle } from '../detect.ts'
import { openOle } from './container.ts'

export function oleKind(bytes: Uint8Array): 'doc' | 'xls' | null {
  if (!isOle(bytes)) return null
  try {
    const container = openOle(bytes, 'Tệp')
    if (container.stream('WordDocument')) return 'doc'
    return container.stream('Workbook') || container.stream('Book') ? 'xls' : null
  } catch (error) {
    // a damaged container is no document of any kind
    if (error instanceof UnreadableFile || error instanceof RangeError) return null
    throw error
  }
}
