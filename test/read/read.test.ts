import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UnreadableFile } from '../../src/model/reading.ts'
import { read } from '../../src/read/read.ts'
import { pack, para } from './docx/pack.ts'

const bytesOf = (...bytes: number[]) =>
  new Uint8Array([...bytes, ...Array.from({ length: 40 }, (_, index) => (index * 37) % 251)])
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf8 = (text: string) => new Uint8Array(Buffer.from(text))

describe('the content decides, not the name', () => {
  test.each([
    { name: 'bao-cao.pdf', bytes: pack(para('A')), format: 'docx' },
    { name: 'bao-cao.docx', bytes: utf8('Báo cáo'), format: 'txt' },
    { name: 'bao-cao.md', bytes: utf8('# Báo cáo'), format: 'md' },
    { name: 'BAO CAO.MARKDOWN', bytes: utf8('# Báo cáo'), format: 'md' },
    { name: '', bytes: utf8('Báo cáo'), format: 'txt' }
  ])('$name is $format', async ({ name, bytes, format }) => {
    expect((await read(bytes, name)).format).toBe(format)
  })
})

describe('what cannot be read is named, with what to do', () => {
  test.each([
    { name: 'an empty file', bytes: new Uint8Array(), what: /rỗng/u },
    { name: 'a rar', bytes: bytesOf(0x52, 0x61, 0x72, 0x21, 0x1a, 0), what: /RAR/u },
    { name: 'a 7z', bytes: bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0), what: /7-Zip/u },
    { name: 'a program', bytes: bytesOf(0x4d, 0x5a, 0, 0), what: /chương trình/u },
    {
      name: 'an Office file under a password',
      bytes: new Uint8Array([...ole, 0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      what: /mật khẩu/u
    },
    { name: 'noise', bytes: bytesOf(0, 1, 2, 3), what: /Không nhận ra/u }
  ])('$name', async ({ bytes, what }) => {
    const error = await read(bytes, 'x.docx').then(
      () => null,
      (reason: unknown) => reason
    )
    expect(error).toBeInstanceOf(UnreadableFile)
    expect((error as UnreadableFile).message).toMatch(what)
    expect((error as UnreadableFile).advice).not.toBe('')
  })

  test('a zip without a document', async () => {
    await expect(read(zipSync({ 'a.bin': strToU8('\0\0') }), 'x.docx')).rejects.toBeInstanceOf(UnreadableFile)
  })
})
