import { describe, expect, it } from 'vitest'
import { tables } from '../../../src/read/encodings/trial.ts'
import { letters, writerOf } from './legacy.ts'

const oneByteOrTwo = tables.filter((table) => table.id !== 'utf-8')

describe('the tables of the old encodings', () => {
  it('know an alphabet of 134 letters', () => {
    expect(new Set(letters).size).toBe(134)
  })

  it.each(oneByteOrTwo.map((table) => [table.label, table] as const))('%s brings each letter back', (_, table) => {
    const write = writerOf(table)
    for (const letter of letters) {
      // a capital with a tone exists in TCVN3 only as a small letter in a capital font
      const small = table.id === 'tcvn3' && !'ĂÂÊÔƠƯĐ'.includes(letter)
      expect(table.decode(write(letter)).text, letter).toBe(small ? letter.toLowerCase() : letter)
    }
  })

  it.each(oneByteOrTwo.map((table) => [table.label, table] as const))(
    '%s gives no two letters the same bytes',
    (_, table) => {
      const kept = table.id === 'tcvn3' ? letters.filter((letter) => letter === letter.toLowerCase()) : letters
      expect(new Set(kept.map(writerOf(table))).size).toBe(kept.length)
    }
  )

  // signatures as they are met in archives
  it.each([
    ['tcvn3', 'C\xe9ng h\xdfa x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', 'th\xabng t\xad, nh\xf7ng ng\xad\xeai, \xae\xad\xeec', 'thông tư, những người, được'],
    ['vni', 'Co\xe4ng ho\xf8a xa\xf5 ho\xe4i chu\xfb ngh\xf3a Vie\xe4t Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', '\xd1OA\xd8N K\xcc TH\xd6\xd5NG S\xd4N', 'ĐOÀN KÌ THỮNG SƠN'],
    ['viscii', 'C\xb5ng h\xf2a x\xe3 h\xb5i ch\xfc ngh\xeea Vi\xaet Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vps', 'C\xb6ng h\xf2a x\xe3 h\xb6i ch\xfb ngh\xefa Vi\x8ct Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    [
      'cp1258',
      'C\xf4\xf2ng hoa\xcc xa\xde h\xf4\xf2i chu\xd2 nghi\xdea Vi\xea\xf2t Nam',
      'Cộng hoà xã hội chủ nghĩa Việt Nam'
    ],
    ['tcvn5712', 'C\x97NG H\x92A', 'CỘNG HÒA'],
    ['utf-8', 'Vi\xe1\xbb\x87t Nam \xc4\x91\xc3\xb3', 'Việt Nam đó']
  ])('%s reads %j', (id, byteText, meant) => {
    const { text, at } = tables.find((table) => table.id === id)!.decode(byteText)
    expect(text).toBe(meant.normalize('NFC'))
    expect(at).toHaveLength(text.length)
    expect(at.every((index, place) => place === 0 || index >= at[place - 1]!)).toBe(true)
  })
})
