/** The parts of a docx, found through the package's relationships, whatever they are called. */
import { UnreadableFile } from '../../model/reading.ts'
import type { Limits } from '../limits.ts'
import { openArchive } from '../zip/archive.ts'
import { elementsOf, parseXml, type XmlElement } from './xml.ts'

const what = 'Tệp docx'

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

export function openPackage(bytes: Uint8Array, limits: Limits): DocxPackage {
  const archive = openArchive(bytes, what, limits)
  // some writers begin the names of their parts with a slash
  const names = new Map(archive.entries.map(({ name }) => [name.replace(/^\//u, ''), name]))
  const part = (path: string): XmlElement | null => {
    const content = archive.read(names.get(path) ?? path)
    return content && parseXml(content, path, limits)
  }
  const mainPath = relationshipsOf(part, '').find((one) => one.type === 'officeDocument')?.target ?? 'word/document.xml'
  const main = part(mainPath)
  if (!main)
    throw new UnreadableFile(`${what} hỏng: thiếu ${mainPath}`, 'Hãy tải lại tệp gốc, hoặc mở bằng Word rồi lưu lại.')
  const relationships = relationshipsOf(part, mainPath)
  const byType = (type: string) => part(relationships.find((one) => one.type === type)?.target ?? `word/${type}.xml`)
  return {
    main,
    styles: byType('styles'),
    numbering: byType('numbering'),
    settings: byType('settings'),
    footnotes: byType('footnotes'),
    endnotes: byType('endnotes'),
    comments: byType('comments'),
    related: (id) => {
      const target = relationships.find((one) => one.id === id)?.target
      return target === undefined ? null : part(target)
    },
    hasMacros: archive.entries.some(({ name }) => /(?:^|\/)vbaProject\.bin$/iu.test(name))
  }
}

/** Relationships of a part, their targets as paths in the package; outside addresses are left out, nothing is followed. */
function relationshipsOf(part: (path: string) => XmlElement | null, path: string): Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const root = part(`${folder}_rels/${path.slice(folder.length)}.rels`)
  if (!root) return []
  return elementsOf(root).flatMap(({ attributes }) => {
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
