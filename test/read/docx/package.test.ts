import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { UnreadableFile } from '../../../src/model/reading.ts'
import { mammothVersion } from '../../../src/read/docx/mammoth-document.ts'
import { readDocx } from '../../../src/read/docx.ts'
import { defaultLimits } from '../../../src/read/limits.ts'
import { expectWhole, pack, para, part, table, zip } from './pack.ts'

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const error = await readDocx(bytes).then(
    () => null,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(UnreadableFile)
  return error as UnreadableFile
}

describe('the package', () => {
  test('the strict namespaces read like the usual ones', async () => {
    const strict = part('document', `<w:body>${para('Tổng số: 12')}</w:body>`).replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main'
    )
    const reading = await readDocx(zip({ '[Content_Types].xml': types, 'word/document.xml': strict }))
    expect(reading.text).toBe('Tổng số: 12')
  })

  test('any prefix may stand for the namespace', async () => {
    const odd = part('document', `<w:body>${para('Tổng số: 12')}</w:body>`).replaceAll(/(?<=[<\s/:])w(?=[:=])/gu, 'x')
    const reading = await readDocx(zip({ '[Content_Types].xml': types, 'word/document.xml': odd }))
    expect(reading.text).toBe('Tổng số: 12')
  })

  test('the main part is the one that the package names', async () => {
    const relationship =
      '<Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document22.xml"/>'
    const reading = await readDocx(
      zip({
        '_rels/.rels': `<Relationships>${relationship}</Relationships>`,
        'word/document22.xml': part('document', `<w:body>${para('chính')}</w:body>`),
        'word/document.xml': part('document', `<w:body>${para('phụ')}</w:body>`)
      })
    )
    expect(reading.text).toBe('chính')
  })

  test('XML in UTF-16', async () => {
    const xml = part('document', `<w:body>${para('Kế hoạch')}</w:body>`).replace('UTF-8', 'UTF-16')
    const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'))
    const reading = await readDocx(zipSync({ 'word/document.xml': bytes }))
    expect(reading.text).toBe('Kế hoạch')
  })

  test('macros are left alone, and that is said', async () => {
    const reading = await readDocx(pack({ body: para('A'), others: { 'word/vbaProject.bin': 'x' } }))
    expect(reading).toMatchObject({ format: 'docm', text: 'A', losses: [{ what: 'Macro' }] })
  })

  test('an empty document is an empty reading', async () => {
    const reading = await readDocx(pack(''))
    expect(reading).toMatchObject({ text: '', blocks: [], losses: [], format: 'docx', pages: null, encoding: null })
    expectWhole(reading)
  })

  test('names the version of mammoth that is installed', async () => {
    expect(manifest.dependencies.mammoth).toBe(mammothVersion)
    expect((await readDocx(pack(para('A')))).reader).toBe(`mammoth ${mammothVersion}`)
  })

  test('the same bytes give the same reading', async () => {
    const bytes = pack(para('A') + para('B'))
    expect(await readDocx(bytes)).toEqual(await readDocx(bytes))
  })
})

describe('damaged and hostile files are refused in words', () => {
  test.each([
    { name: 'no body', bytes: zip({ 'word/document.xml': part('document', '') }), what: /thân văn bản/u },
    { name: 'no main part', bytes: zip({ '[Content_Types].xml': types }), what: /thiếu word\/document\.xml/u },
    {
      name: 'XML cut short',
      bytes: zip({ 'word/document.xml': part('document', '<w:body><w:p>').slice(0, -14) }),
      what: /không đọc được word\/document\.xml/u
    },
    { name: 'an empty part', bytes: zip({ 'word/document.xml': '' }), what: /không đọc được/u },
    {
      name: 'entities',
      bytes: zip({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>` }),
      what: /DTD/u
    },
    {
      name: 'nesting without end',
      bytes: pack('<w:sdt><w:sdtContent>'.repeat(500) + '</w:sdtContent></w:sdt>'.repeat(500)),
      what: /lồng nhau/u
    },
    {
      name: 'a part that unpacks a thousand times',
      bytes: zipSync({ 'word/document.xml': strToU8(' '.repeat(8_000_000)) }, { level: 9 }),
      what: /250 lần nén/u
    },
    { name: 'an archive cut in half', bytes: pack(para('A')).slice(0, 300), what: /hỏng/u }
  ])('$name', async ({ bytes, what }) => {
    const error = await refusal(bytes)
    expect(error.message).toMatch(what)
    expect(error.advice).toMatch(/Hãy|Chỉ mở/u)
  })

  test.each([
    { limit: 'cells' as const, amount: 3, what: /3 ô bảng/u },
    { limit: 'elements' as const, amount: 20, what: /20 phần tử/u },
    { limit: 'unpacked' as const, amount: 200, what: /200 byte/u }
  ])('over the limit of $limit', async ({ limit, amount, what }) => {
    const bytes = pack(
      table([
        ['a', 'b'],
        ['c', 'd']
      ])
    )
    await expect(readDocx(bytes, { ...defaultLimits, [limit]: amount })).rejects.toThrow(what)
  })

  test('a span beyond all measure is only as wide as a table may be', async () => {
    const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${para('A')}</w:tc><w:tc>${para('B')}</w:tc></w:tr></w:tbl>`
    const reading = await readDocx(pack(wide))
    expectWhole(reading)
  })
})
