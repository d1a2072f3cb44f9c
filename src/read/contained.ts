/**
 * Documents inside other files: archives of a district's reports, messages with attachments. Each comes out with a path
 * that is safe to use; archives within archives are opened to a depth.
 */
import { UnreadableFile } from '../model/reading.ts'
import { isDocx, isEml, isOdt, isXlsx, isZip } from './detect.ts'
import { parseMessage } from './eml/message.ts'
import { defaultLimits, hold, type Limits } from './limits.ts'
import { openArchive } from './zip/archive.ts'
import { isByCatch, safePath } from './zip/names.ts'

export interface ContainedDocument {
  /** Below the name of the container: "dot-1/bao-cao.docx"; no two are the same. */
  path: string
  bytes: Uint8Array
}

/** A zip that is no document of its own kind. */
export function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) && !isDocx(bytes) && !isXlsx(bytes) && !isOdt(bytes)
}

export function isContainer(bytes: Uint8Array): boolean {
  return isArchive(bytes) || isEml(bytes)
}

/** The documents of an archive or message, those of archives inside it too. */
export function containedDocuments(bytes: Uint8Array, limits: Limits = defaultLimits): ContainedDocument[] {
  const taken = new Set<string>()
  const documents: ContainedDocument[] = []
  const budget = { unpacked: limits.unpacked }
  open(bytes, '', 1)
  return documents

  function open(container: Uint8Array, folder: string, depth: number): void {
    hold(limits, 'archives', depth, 'Tệp nén')
    for (const { name, read } of partsOf(container)) {
      const path = safePath(name)
      if (path === '' || isByCatch(path)) continue
      const content = read()
      budget.unpacked -= content.length
      const inside = { ...limits, unpacked: Math.max(0, budget.unpacked) }
      hold(limits, 'unpacked', limits.unpacked - budget.unpacked, 'Tệp nén')
      hold(inside, 'parts', documents.length + 1, 'Tệp nén')
      const place = folder + path
      if (isArchive(content)) open(content, `${place}/`, depth + 1)
      else documents.push({ path: unused(place, taken), bytes: content })
    }
  }

  function partsOf(container: Uint8Array): { name: string; read(): Uint8Array }[] {
    if (!isArchive(container)) {
      const { attachments, body } = parseMessage(container, limits)
      const all =
        body === null
          ? attachments
          : [{ name: body.html ? 'noi-dung.html' : 'noi-dung.txt', bytes: body.bytes }, ...attachments]
      return all.map((part) => ({ name: part.name, read: () => part.bytes }))
    }
    const archive = openArchive(container, 'Tệp nén', { ...limits, unpacked: Math.max(0, budget.unpacked) })
    return archive.entries
      .filter((entry) => !entry.name.endsWith('/'))
      .map((entry) => ({
        name: entry.name,
        read: () => archive.read(entry.name) ?? missing(entry.name)
      }))
  }
}

function missing(name: string): never {
  throw new UnreadableFile(`Tệp nén hỏng: thiếu ${name}`, 'Hãy tải lại tệp gốc.')
}

/** "a.docx" twice -> "a.docx", "a (2).docx"; names that differ only in case are one on some systems. */
function unused(path: string, taken: Set<string>): string {
  const dot = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length
  let free = path
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = `${path.slice(0, dot)} (${number})${path.slice(dot)}`
  taken.add(free.toLowerCase())
  return free
}
