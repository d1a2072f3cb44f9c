/** The parts of a docx: unpacked under limits, found through the package's relationships, whatever they are called. */
import { unzipSync } from 'fflate'
import { UnreadableFile } from '../../model/reading.ts'
import type { XmlElement } from './xml.ts'
import { elementsOf, parseXml } from './xml.ts'

/** Unpacked bytes of all XML parts together; the text of a thousand-page report is far below it. */
const maxUnpackedBytes = 200_000_000
/** Word's own XML packs about 10 to 40 times; a bomb packs a thousand times. */
const maxRatio = 250
/** Below this size no ratio is asked: a small part of repeated tags may pack well. */
const ratioFromBytes = 4_000_000
const maxParts = 20_000

export interface DocxPackage {
  main: XmlElement
  styles: XmlElement | null
  numbering: XmlElement | null
  settings: XmlElement | null
  footnotes: XmlElement | null
  endnotes: XmlElement | null
  comments: XmlElement | null
  /** Header or footer part by the relationship id in w:headerReference. */
  related(id: string): XmlElement | null
  hasMacros: boolean
}

interface Relationship {
  id: string
  /** Last word of the type's address: "styles", "header". */
  type: string
  target: string
}

export function openPackage(bytes: Uint8Array): DocxPackage {
  const { parts, names } = unpack(bytes)
  const mainPath =
    relationshipsOf(parts, '').find((one) => one.type === 'officeDocument')?.target ?? 'word/document.xml'
  const mainBytes = parts.get(mainPath)
  if (!mainBytes) throw damaged(`thiếu ${mainPath}`)
  const relationships = relationshipsOf(parts, mainPath)
  const part = (path: string | undefined): XmlElement | null => {
    const found = path === undefined ? undefined : parts.get(path)
    return found && path ? parseXml(found, path) : null
  }
  const byType = (type: string) => part(relationships.find((one) => one.type === type)?.target ?? `word/${type}.xml`)
  return {
    main: parseXml(mainBytes, mainPath),
    styles: byType('styles'),
    numbering: byType('numbering'),
    settings: byType('settings'),
    footnotes: byType('footnotes'),
    endnotes: byType('endnotes'),
    comments: byType('comments'),
    related: (id) => part(relationships.find((one) => one.id === id)?.target),
    hasMacros: names.some((name) => /(^|\/)vbaProject\.bin$/iu.test(name))
  }
}

function unpack(bytes: Uint8Array): { parts: Map<string, Uint8Array>; names: string[] } {
  let total = 0
  const names: string[] = []
  const parts = new Map<string, Uint8Array>()
  const wanted = (file: { name: string; size: number; originalSize: number }): boolean => {
    names.push(file.name)
    if (names.length > maxParts) throw tooBig(`hơn ${maxParts} tệp con`)
    if (!/\.(xml|rels)$/iu.test(file.name)) return false
    total += file.originalSize
    if (total > maxUnpackedBytes) throw tooBig(`giải nén vượt ${maxUnpackedBytes / 1_000_000} MB`)
    if (file.originalSize > ratioFromBytes && file.originalSize > file.size * maxRatio)
      throw tooBig('tỷ lệ nén bất thường')
    return true
  }
  try {
    const unpacked = unzipSync(bytes, { filter: wanted })
    for (const [name, content] of Object.entries(unpacked))
      parts.set(name.replace(/^\//u, '').replaceAll('\\', '/'), content)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw damaged(error instanceof Error ? error.message : String(error))
  }
  return { parts, names }
}

function tooBig(why: string): UnreadableFile {
  return new UnreadableFile(
    `Tệp docx bất thường: ${why}`,
    'Tệp có thể được làm ra để gây hại; chỉ mở khi biết chắc nguồn gốc.'
  )
}

function damaged(why: string): UnreadableFile {
  return new UnreadableFile(`Tệp docx hỏng: ${why}`, 'Hãy tải lại tệp gốc, hoặc mở bằng Word, sửa chữa rồi lưu lại.')
}

/** Relationships of a part, their targets as paths in the package; outside addresses are left out, nothing is followed. */
function relationshipsOf(parts: Map<string, Uint8Array>, path: string): Relationship[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const file = `${folder}_rels/${path.slice(folder.length)}.rels`
  const content = parts.get(file)
  if (!content) return []
  return elementsOf(parseXml(content, file)).flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
    if (!id || !type || !target || mode === 'External') return []
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolvePath(folder, target) }]
  })
}

/** "word/" and "../customXml/item1.xml" -> "customXml/item1.xml" */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
