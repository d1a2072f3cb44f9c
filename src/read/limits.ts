/**
 * How much of a stranger's file is read. Every reader asks here; the command line shows the same names in its help. Time
 * and memory are held by the worker that reads the file, for only a killed worker stops at once.
 */
import { type ReadOptions, UnreadableFile } from '../model/reading.ts'

export interface Limits {
  /** Bytes of the file. */
  bytes: number
  /** Pages of a PDF, pictures of a scan. */
  pages: number
  /** Bytes of all parts of an archive together, unpacked. */
  unpacked: number
  /** Unpacked to packed, asked of parts above ratioFrom bytes. */
  ratio: number
  ratioFrom: number
  /** Parts of an archive. */
  parts: number
  /** Archives within archives, tables within tables, elements within elements. */
  archives: number
  nesting: number
  /** Cells of all tables of a document. */
  cells: number
  /** Elements of a marked-up document (HTML, XML). */
  elements: number
  /** Width times height of a picture. */
  pixels: number
  /** Seconds and megabytes a document. */
  seconds: number
  megabytes: number
}

export const defaultLimits: Limits = {
  bytes: 200_000_000,
  pages: 2000,
  unpacked: 400_000_000,
  ratio: 250,
  ratioFrom: 4_000_000,
  parts: 20_000,
  archives: 3,
  nesting: 256,
  cells: 500_000,
  elements: 1_000_000,
  pixels: 120_000_000,
  seconds: 300,
  megabytes: 1500
}

/** What readers go by when nobody asks for anything else. */
export const defaultOptions: ReadOptions = { ocr: 'auto', limits: defaultLimits }

const units: Record<keyof Limits, string> = {
  bytes: 'byte',
  pages: 'trang',
  unpacked: 'byte sau khi giải nén',
  ratio: 'lần nén',
  ratioFrom: 'byte',
  parts: 'tệp con',
  archives: 'lớp tệp nén',
  nesting: 'lớp lồng nhau',
  cells: 'ô bảng',
  elements: 'phần tử',
  pixels: 'điểm ảnh',
  seconds: 'giây',
  megabytes: 'MB bộ nhớ'
}

/** Throws where an amount goes over its limit. */
export function hold(limits: Limits, limit: keyof Limits, amount: number, what = 'Tệp'): void {
  if (amount > limits[limit]) throw overLimit(limits, limit, what)
}

export function overLimit(limits: Limits, limit: keyof Limits, what = 'Tệp'): UnreadableFile {
  return new UnreadableFile(
    `${what} vượt giới hạn ${grouped(limits[limit])} ${units[limit]}`,
    `Chỉ mở khi biết chắc nguồn gốc của tệp; có thể chia nhỏ tệp hoặc nâng giới hạn "${limit}".`
  )
}

/** 4000000 -> 4.000.000 */
function grouped(amount: number): string {
  const digits = String(amount)
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join('.')
}
