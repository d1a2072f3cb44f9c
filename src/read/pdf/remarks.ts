/** What hangs on a PDF without being printed on its pages: remarks, form fields that do not show, attached files. */
import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Loss } from '../../model/contract.ts'

const remarkTypes = new Set<number>([
  AnnotationType.TEXT,
  AnnotationType.FREETEXT,
  AnnotationType.HIGHLIGHT,
  AnnotationType.UNDERLINE,
  AnnotationType.SQUIGGLY,
  AnnotationType.STRIKEOUT,
  AnnotationType.CARET,
  AnnotationType.STAMP,
  AnnotationType.FILEATTACHMENT,
  AnnotationType.WIDGET
])

interface Annotation {
  annotationType: number
  pageIndex: number
  hasAppearance?: boolean
  contentsObj?: { str?: string }
  fieldName?: string
  fieldValue?: unknown
}

/** So much of a remark is quoted. */
const quoted = 80

export async function remarksOf(document: PDFDocumentProxy): Promise<Loss[]> {
  const annotations = (await document.getAnnotationsByType(remarkTypes, new Set())) as Annotation[] | null
  const remarks = new Map<number, string[]>()
  const losses: Loss[] = []
  for (const each of annotations ?? []) {
    const page = each.pageIndex + 1
    if (each.annotationType === AnnotationType.WIDGET) {
      // A field that shows is read with the page.
      if (each.hasAppearance || typeof each.fieldValue !== 'string' || each.fieldValue.trim() === '') continue
      losses.push({
        what: `Ô nhập liệu “${each.fieldName ?? ''}” có giá trị “${shorten(each.fieldValue)}” không hiện trên trang`,
        where: `trang ${page}`,
        why: 'Tệp không vẽ giá trị của ô; hãy mở tệp, in lại thành PDF rồi chạy lại nếu cần giá trị này.'
      })
      continue
    }
    const text = each.contentsObj?.str?.trim() ?? ''
    const drawn = each.annotationType === AnnotationType.FREETEXT && each.hasAppearance
    if (text === '' || drawn) continue
    const list = remarks.get(page)
    if (list) list.push(shorten(text))
    else remarks.set(page, [shorten(text)])
  }
  for (const [page, texts] of remarks) {
    losses.push({
      what: `${texts.length} ghi chú gắn thêm không đưa vào bài đọc: ${texts
        .slice(0, 5)
        .map((text) => `“${text}”`)
        .join('; ')}`,
      where: `trang ${page}`,
      why: 'Ghi chú do người xem thêm vào tệp, không thuộc văn bản.'
    })
  }
  const attachments = (await document.getAttachments()) as Record<string, { filename?: string }> | null
  for (const [key, { filename }] of Object.entries(attachments ?? {})) {
    losses.push({
      what: `Tệp đính kèm “${shorten(filename ?? key)}” không được đọc`,
      where: 'toàn tệp',
      why: 'Chỉ đọc các trang của PDF; hãy lưu tệp đính kèm ra ngoài rồi chạy riêng.'
    })
  }
  return losses
}

function shorten(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return line.length > quoted ? `${line.slice(0, quoted - 1)}…` : line
}
