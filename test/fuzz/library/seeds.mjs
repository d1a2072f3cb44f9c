/** Sound files that the fuzzer damages: the corpus, the fixtures of the readers, and the formats that neither has. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'

/** @returns {{ name: string, bytes: Uint8Array }[]} in the same order on every machine */
export function seedFiles(folders = ['corpus/documents', 'test/read/fixtures']) {
  const found = folders.flatMap(filesBelow).map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }))
  return [...found, ...madeFrom(seedTexts(found).slice(0, 4))]
}

/** @param {{ name: string, bytes: Uint8Array }[]} files */
export function seedTexts(files) {
  return files
    .filter(({ name }) => /\.(?:txt|md)$/u.test(name) && !name.includes('README'))
    .map(({ bytes }) => new TextDecoder().decode(bytes).normalize('NFC'))
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) !== '')
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
}

const escaped = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
const grid = [
  ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2023', 'Năm 2024'],
  ['1', 'Tổng số HTX', 'HTX', '120', '132'],
  ['2', 'Tổng số thành viên', 'người', '4.510', '4.780']
]

function madeFrom(texts) {
  return texts.flatMap((text, index) => {
    const lines = text.split('\n').slice(0, 80)
    return [
      { name: `made-${index}.html`, bytes: strToU8(asHtml(lines)) },
      { name: `made-${index}.rtf`, bytes: strToU8(asRtf(lines)) },
      { name: `made-${index}.odt`, bytes: asOdt(lines) },
      { name: `made-${index}.xlsx`, bytes: asXlsx(lines) },
      { name: `made-${index}.eml`, bytes: strToU8(asEml(lines)) },
      { name: `made-${index}.zip`, bytes: zipSync({ 'thư mục/bao-cao.txt': strToU8(text) }) }
    ]
  })
}

function asHtml(lines) {
  const rows = grid.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>.an{display:none}</style></head><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}<table border="1">${rows}</table><ol><li>Một<li>Hai</ol></body></html>`
}

function asRtf(lines) {
  const unicode = (text) =>
    text.replace(/[\\{}]/gu, '\\$&').replace(/[^\x20-\x7e]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`)
  const rows = grid.map(
    (row) =>
      `\\trowd${row.map((_, at) => `\\cellx${(at + 1) * 2000}`).join('')}${row.map((cell) => `\\intbl ${unicode(cell)}\\cell`).join('')}\\row`
  )
  return `{\\rtf1\\ansi\\ansicpg1258{\\fonttbl{\\f0\\fnil Times New Roman;}}\n${lines.map((line) => `\\pard ${unicode(line)}\\par`).join('\n')}\n${rows.join('\n')}}`
}

function asOdt(lines) {
  const cells = (row) => row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')
  const rows = grid.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:tb"><office:body><office:text>${lines.map((line) => `<text:p>${escaped(line)}</text:p>`).join('')}<table:table>${rows}</table:table></office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest/>')
  })
}

function asXlsx(lines) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const all = [...lines.filter((line) => line.trim() !== '').map((line) => [line]), ...grid]
  const cell = (text, column, row) =>
    `<c r="${'ABCDE'[column]}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
  const rows = all.map(
    (row, at) => `<row r="${at + 1}">${row.map((text, column) => cell(text, column, at + 1)).join('')}</row>`
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
    )
  })
}

function asEml(lines) {
  const text = Buffer.from(lines.join('\n')).toString('base64').replace(/.{76}/gu, '$&\r\n')
  const page = Buffer.from(asHtml(lines)).toString('base64').replace(/.{76}/gu, '$&\r\n')
  return [
    'From: van-thu@example.vn',
    'To: tong-hop@example.vn',
    'Subject: =?utf-8?B?QsOhbyBjw6Fv?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="ranh"',
    '',
    '--ranh',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    text,
    '--ranh',
    'Content-Type: text/html; charset=utf-8',
    'Content-Disposition: attachment; filename="bao-cao.html"',
    'Content-Transfer-Encoding: base64',
    '',
    page,
    '--ranh--',
    ''
  ].join('\r\n')
}
