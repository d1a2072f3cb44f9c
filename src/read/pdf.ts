/** PDF: the text layer, laid out again by the places of its glyphs. */
import type { Loss } from '../model/contract.ts'
import type { Reading } from '../model/reading.ts'
import { assemble } from './pdf/assemble.ts'
import { layOut } from './pdf/layout.ts'
import { repairLetters } from './pdf/legacy.ts'
import { readerName, withPdf } from './pdf/open.ts'
import { type FontFace, type Operators, type Painted, paint } from './pdf/paint.ts'
import { remarksOf } from './pdf/remarks.ts'
import { type TextLayer, textLayerOf } from './pdf/text-layer.ts'

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pages: Painted[] = []
  let remarks: Loss[] = []
  await withPdf(bytes, async (document) => {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const operators = (await page.getOperatorList()) as Operators
      const fontOf = (name: string) => page.commonObjs.get(name) as FontFace
      pages.push(paint(number, operators, page.getViewport({ scale: 1 }), fontOf))
      page.cleanup()
    }
    remarks = await remarksOf(document)
  })
  const losses = [...repairLetters(pages), ...remarks]
  const layouts = []
  for (const page of pages) {
    const layer = textLayerOf(page)
    const loss = lossOf(page.number, layer)
    if (loss) losses.push(loss)
    if (layer !== 'garbled') layouts.push(layOut(page))
  }
  return { ...assemble(layouts), format: 'pdf', reader: readerName, encoding: null, pages: pages.length, losses }
}

function lossOf(page: number, layer: TextLayer): Loss | null {
  const where = `trang ${page}`
  switch (layer) {
    case 'none':
      return {
        what: `Trang ${page} không có lớp chữ`,
        where,
        why: 'Trang là ảnh chụp; cần nhận dạng chữ (OCR) hoặc nộp bản .docx để đọc được trang này.'
      }
    case 'garbled':
      return {
        what: `Trang ${page} có lớp chữ hỏng, không đọc được`,
        where,
        why: 'Phông chữ nhúng trong tệp không cho biết chữ nào là chữ nào; cần nhận dạng chữ (OCR) hoặc xuất lại PDF từ tệp soạn thảo.'
      }
    case 'underScan':
      return {
        what: `Trang ${page} là ảnh chụp có lớp chữ ẩn do máy nhận dạng từ trước`,
        where,
        why: 'Chữ và số lấy từ lớp chữ ẩn có thể sai; cần đối chiếu với ảnh của trang.'
      }
    case 'blank':
    case 'text':
      return null
  }
}
