import { describe, expect, it } from 'vitest'
import { containedDocuments } from '../../../src/read/contained.ts'
import { parseMessage } from '../../../src/read/eml/message.ts'
import { readEml } from '../../../src/read/eml.ts'
import { read } from '../../../src/read/read.ts'

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')
const quoted = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
    .join('')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))

const mail = bytes(`From: Phòng Kinh tế <a@x.vn>
To: b@x.vn
Subject: =?utf-8?B?${base64('Báo cáo')}?= =?utf-8?Q?_n=C4=83m?=
 2023
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_1;x"

--=_1;x
Content-Type: multipart/alternative; boundary=b2

--b2
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${quoted('Huyện có 45 hợp tác')}=
${quoted(' xã.')}
--b2
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

${base64('<html><body><p>Huyện có <b>45</b> hợp tác xã.</p></body></html>')}
--b2--
--=_1;x
Content-Type: application/octet-stream; name="x"
Content-Disposition: attachment; filename*0*=UTF-8''b%C3%A1o; filename*1*=%20c%C3%A1o.txt
Content-Transfer-Encoding: base64

${base64('Có 46 hợp tác xã')}
--=_1;x--
`)

describe('readEml', () => {
  it('reads the words, and says what else there is', async () => {
    const reading = await readEml(mail)
    expect(reading.text).toBe('Huyện có 45 hợp tác xã.')
    expect(reading.format).toBe('eml')
    expect(reading.losses.map((loss) => loss.why)).toEqual([
      'tệp đính kèm là văn bản riêng: “báo cáo.txt”',
      'tiêu đề thư không thuộc văn bản: “Báo cáo năm 2023”'
    ])
  })

  it('is known by its content', async () => {
    expect((await read(mail, 'x.txt')).format).toBe('eml')
    expect((await read(bytes('Số: 12/BC\nKính gửi: Ủy ban\n\nNội dung'), 'x.txt')).format).toBe('txt')
  })

  it('hands out attachments as documents', () => {
    expect(
      containedDocuments(mail).map(({ path, bytes: content }) => [path, new TextDecoder().decode(content).slice(0, 20)])
    ).toEqual([
      ['noi-dung.html', '<html><body><p>Huyện'],
      ['báo cáo.txt', 'Có 46 hợp tác xã']
    ])
  })

  it('reads a page saved as mht', async () => {
    const page = bytes(`From: <Saved by Blink>
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="x"

--x
Content-Type: text/html
Content-ID: <frame>
Content-Transfer-Encoding: quoted-printable
Content-Location: http://x.vn/

<html><p>${quoted('Tổng số')} 45</p></html>
--x
Content-Type: image/png
Content-Location: http://x.vn/a.png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--x--`)
    expect((await readEml(page)).text).toBe('Tổng số 45')
  })

  it('reads words in the old encodings', async () => {
    const old = Uint8Array.from(
      'From: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\n\nh\xeep t\xb8c x\xb7 n\xabng nghi\xd6p',
      (sign) => sign.charCodeAt(0)
    )
    expect((await readEml(old)).text).toBe('hợp tác xã nông nghiệp')
  })

  it.each([
    ['a boundary that never comes', 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\nabc'],
    ['a boundary that ends at once', 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q--\n--q'],
    ['an open quote', 'MIME-Version: 1.0\nContent-Type: text/plain; charset="\n\nabc'],
    ['headers alone', 'MIME-Version: 1.0\nFrom: a']
  ])('%s', (_, text) => {
    expect(() => parseMessage(bytes(text))).not.toThrow()
  })

  it('refuses parts in parts without end', () => {
    const part = (depth: number): string => (depth === 0 ? 'x' : `Content-Type: message/rfc822\n\n${part(depth - 1)}`)
    expect(() => parseMessage(bytes(part(400)))).toThrow(/lớp lồng nhau/u)
  })
})
