/** Writers of the old encodings, made by turning the tables round, and Vietnamese paragraphs to try them on. */
import type { LegacyTable } from '../../../src/read/encodings/table.ts'

const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** The 134 letters beyond ASCII. */
export const letters = [...'aăâeêioôơuưy']
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .filter((letter) => letter > '\x7f')
  .flatMap((letter) => [letter, letter.toUpperCase()])

/** Byte characters of a text; a capital that TCVN3 has not is written small, as in its capital fonts. */
export function writerOf(table: LegacyTable): (text: string) => string {
  const spelled = new Map<string, string>()
  const learn = (bytes: string): void => {
    const letter = table.decode(bytes).text
    if (letter.length === 1 && !spelled.has(letter)) spelled.set(letter, bytes)
  }
  const singles = Array.from({ length: 255 }, (_, index) => String.fromCharCode(index + 1))
  const marks = singles.slice(127)
  // VNI writes à as two bytes although the byte E0 alone would pass for it
  if (table.id === 'vni') {
    for (const base of 'aeouyôöAEOUYÔÖ') {
      for (const mark of marks) if ((mark === mark.toLowerCase()) === (base === base.toLowerCase())) learn(base + mark)
    }
  }
  for (const single of singles)
    if (table.id !== 'tcvn3' || table.decode(single).text !== single || single === 'ý') learn(single)
  if (table.id === 'cp1258') for (const base of singles.slice(64)) for (const mark of marks) learn(base + mark)
  return (text) =>
    Array.from(text.normalize('NFC'), (letter) => {
      if (letter < '\x80') return letter
      return spelled.get(letter) ?? spelled.get(letter.toLowerCase()) ?? '?'
    }).join('')
}

export const toBytes = (byteText: string): Uint8Array => Uint8Array.from(byteText, (sign) => sign.charCodeAt(0))

/** Windows-1252 as programs show bytes. */
export const asSeen = (byteText: string): string => new TextDecoder('windows-1252').decode(toBytes(byteText))

const words =
  `thực hiện kế hoạch phát triển kinh tế tập thể hợp tác xã trên địa bàn huyện năm nay đạt kết quả khá tổng số thành viên
lao động thường xuyên doanh thu bình quân một nông nghiệp tiểu thủ công thương mại dịch vụ xây dựng vận tải quỹ tín dụng nhân dân
cán bộ quản lý trình độ sơ cấp trung cấp cao đẳng đại học trở lên ước giải thể ngừng hoạt động chờ củng cố tổ chức lại sản xuất
đất đai nguồn vốn điều lệ hỗ trợ chính sách bồi dưỡng tập huấn tuyên truyền luật nghị quyết chỉ thị ủy ban mặt trận phụ nữ thanh niên
chuỗi giá trị tiêu thụ sản phẩm chăn nuôi trồng trọt thủy sản lâm nghiệp muối rau quả chè cà phê hồ tiêu lúa gạo sữa bưởi xoài
khó khăn vướng mắc nguyên nhân giải pháp nhiệm vụ trọng tâm những quý cuối giữa kỳ mỗi người được hưởng lương khoảng triệu đồng`
    .trim()
    .split(/\s+/u)

/** A small generator of its own, so that a seed always gives the same paragraphs. */
export function paragraphs(count: number, seed: number): string[] {
  let state = seed
  const next = (limit: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * limit)
  }
  return Array.from({ length: count }, () => {
    const length = 8 + next(40)
    const picked = Array.from({ length }, (_, index) => {
      const roll = next(20)
      if (roll === 0) return `${next(900)}`
      if (roll === 1) return 'HTX'
      const word = words[next(words.length)]!
      return index === 0 || roll === 2 ? word[0]!.toUpperCase() + word.slice(1) : word
    })
    return `${picked.join(' ')}.`
  })
}
