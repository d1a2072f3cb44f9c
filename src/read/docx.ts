/** docx and docm: a pre-pass over Word's XML, mammoth for the body, then the reading text and its blocks. */

import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import type { NoteStyle } from './docx/compose.ts'
import { compose } from './docx/compose.ts'
import { LossBook } from './docx/losses.ts'
import { mammothVersion, readWithMammoth } from './docx/mammoth-document.ts'
import { prepareMargins } from './docx/margins.ts'
import { Numbering } from './docx/numbering.ts'
import type { DocxPackage } from './docx/package.ts'
import { openPackage } from './docx/package.ts'
import type { Preparation } from './docx/preparation.ts'
import { startPreparation } from './docx/prepare.ts'
import { Styles } from './docx/styles.ts'
import type { XmlElement } from './docx/xml.ts'
import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendants,
  element,
  integerOf,
  textOf,
  writeXml
} from './docx/xml.ts'
import { defaultLimits, type Limits } from './limits.ts'

export async function readDocx(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  const source = openPackage(bytes, limits)
  const body = childNamed(source.main, 'w:body')
  if (!body) throw new UnreadableFile('Tệp docx không có thân văn bản', 'Hãy mở bằng Word rồi lưu lại dạng .docx.')
  const losses = new LossBook()
  const styles = new Styles(source.styles)
  const preparation = startPreparation({
    styles,
    numbering: new Numbering(source.numbering, styles),
    losses,
    limits,
    comments: commentsOf(source.comments)
  })
  const blocks = preparation.blocks(body.children)
  const footnotes = prepareNotes(source.footnotes, 'footnote', preparation)
  const endnotes = prepareNotes(source.endnotes, 'endnote', preparation)
  const sections = descendants(body, 'w:sectPr')
  const margins = prepareMargins(source, sections, preparation)
  const { document, messages } = await readWithMammoth({
    'word/document.xml': writeXml(
      element('w:document', {}, [element('w:body', {}, [...margins.headers, ...blocks, ...margins.footers])])
    ),
    'word/footnotes.xml': writeXml(footnotes),
    'word/endnotes.xml': writeXml(endnotes)
  })
  tellMessages(messages, losses)
  if (source.hasMacros) losses.add({ what: 'Macro', where: 'tệp', why: 'Macro không được chạy và không thuộc văn bản' })
  const { text, blocks: read } = compose(document, {
    paragraphs: preparation.paragraphs,
    tables: preparation.tables,
    noteKeys: preparation.notes,
    customMarks: preparation.customMarks,
    noteStyles: {
      footnote: noteStyle(source, sections, 'w:footnotePr', 'decimal'),
      endnote: noteStyle(source, sections, 'w:endnotePr', 'lowerRoman')
    },
    losses
  })
  return {
    text,
    format: source.hasMacros ? 'docm' : 'docx',
    reader: `mammoth ${mammothVersion}`,
    encoding: null,
    pages: null,
    blocks: read,
    losses: losses.toLosses()
  }
}

function commentsOf(root: XmlElement | null): Map<string, string> {
  const comments = childrenNamed(root ?? undefined, 'w:comment')
  return new Map(
    comments.map((comment) => [comment.attributes['w:id'] ?? '', descendants(comment, 'w:t').map(textOf).join('')])
  )
}

/** Only notes whose mark stands in the text are printed. */
function prepareNotes(root: XmlElement | null, kind: 'footnote' | 'endnote', preparation: Preparation): XmlElement {
  preparation.zone = 'note'
  const notes = childrenNamed(root ?? undefined, `w:${kind}`)
    .filter((note) => preparation.notes.has(`${kind} ${note.attributes['w:id'] ?? ''}`))
    .map((note) => element(`w:${kind}`, { 'w:id': note.attributes['w:id'] ?? '' }, preparation.blocks(note.children)))
  preparation.zone = 'body'
  return element(`w:${kind}s`, {}, notes)
}

/** Number format of the notes: that of the first section which says one, else that of the whole document. */
function noteStyle(source: DocxPackage, sections: readonly XmlElement[], name: string, otherwise: string): NoteStyle {
  const said = [...sections, ...(source.settings ? [source.settings] : [])].map((one) => childNamed(one, name))
  const first = (part: string) => said.map((one) => attributeOf(one, part)).find((value) => value !== undefined)
  return { format: first('w:numFmt') ?? otherwise, start: integerOf(first('w:numStart')) ?? 1 }
}

/** A w:sym element with an unsupported character was ignored: char F0AB in font Wingdings */
const lostSymbol = /unsupported character was ignored: (.+)$/u
/** Field marks and breaks without a partner take no text with them. */
const harmless = /^(?:Ignoring complex field|Unsupported break type)/u

function tellMessages(messages: readonly string[], losses: LossBook): void {
  for (const message of messages) {
    const symbol = lostSymbol.exec(message)
    if (symbol) losses.count('symbols', 'toàn văn bản', symbol[1])
    else if (!harmless.test(message))
      losses.add({ what: 'Một phần nội dung', where: 'toàn văn bản', why: `mammoth: ${message}` })
  }
}
