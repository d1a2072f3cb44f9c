/** Random paragraphs in the manner of the reports: templates with random numbers, units, sectors, separators, noise. */
import fc from 'fast-check'

/** 1250 -> "1.250", as the papers print thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')
}

export type Print = (value: number) => string

/** A whole number that cannot be taken for a year however it is printed. */
const whole = fc.oneof(
  fc.integer({ min: 2, max: 99 }),
  fc.integer({ min: 100, max: 999 }),
  fc.integer({ min: 2101, max: 98_765 })
)
const small = fc.integer({ min: 2, max: 60 })
const decimal = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a},${b}`)
const year = fc.integer({ min: 2015, max: 2030 })
const pick = <T>(...choices: T[]) => fc.constantFrom(...choices)

const organization = pick('HTX', 'hợp tác xã', 'tổ hợp tác', 'THT', 'HTX nông nghiệp', 'quỹ tín dụng nhân dân')
const place = pick('Toàn huyện', 'Toàn tỉnh', 'Trên địa bàn xã', 'Cả thị xã', 'Đến nay, thành phố')
const sectorWord = pick(
  'nông nghiệp',
  'thủy sản',
  'vận tải',
  'thương mại - dịch vụ',
  'tiểu thủ công nghiệp',
  'xây dựng',
  'vệ sinh môi trường',
  'nông, lâm, ngư nghiệp'
)
const separator = pick(', ', '; ', ' và ', ', trong đó ', ' (', ', còn lại ')
const tail = pick(
  '',
  ' đang hoạt động',
  ' ngừng hoạt động',
  ' xếp loại khá',
  ' mới thành lập',
  ' hoạt động có hiệu quả'
)
const time = pick('', 'Năm 2024, ', 'Đến 30/6/2024, ', '6 tháng đầu năm, ', 'Ước cả năm 2024 ', 'Phấn đấu năm 2025 ')

/** A sentence as a function of how whole numbers are printed. */
type Sentence = (print: Print) => string

const count: fc.Arbitrary<Sentence> = fc.tuple(time, place, whole, organization, tail).map(
  ([when, where, n, what, more]) =>
    (print) =>
      `${when}${where} có ${print(n)} ${what}${more}.`
)

const list: fc.Arbitrary<Sentence> = fc
  .tuple(place, whole, fc.array(fc.tuple(small, sectorWord), { minLength: 1, maxLength: 4 }), separator)
  .map(([where, n, parts, sign]) => (print) => {
    const listed = parts.map(([m, sector]) => `${print(m)} HTX ${sector}`).join(sign.trim() === '(' ? ', ' : sign)
    return `${where} có ${print(n)} HTX${sign}${listed}${sign.trim() === '(' ? ')' : ''}.`
  })

const money: fc.Arbitrary<Sentence> = fc
  .tuple(
    pick(
      'Doanh thu bình quân',
      'Lợi nhuận bình quân',
      'Tổng vốn điều lệ',
      'Tổng doanh thu',
      'Thu nhập bình quân của lao động'
    ),
    pick('của HTX', 'của tổ hợp tác', 'của các HTX nông nghiệp'),
    pick('đạt', 'ước đạt', 'là', ':'),
    whole,
    pick('triệu đồng', 'triệu đồng/năm', 'triệu đồng/HTX/năm', 'tỷ đồng', 'tr.đồng'),
    fc.option(decimal)
  )
  .map(([what, whose, verb, n, unit, rate]) => (print) => {
    const growth = rate ? `, tăng ${rate}% so với năm 2023` : ''
    return `${what} ${whose} ${verb} ${print(n)} ${unit}${growth}.`
  })

const people: fc.Arbitrary<Sentence> = fc
  .tuple(whole, pick('thành viên', 'lao động thường xuyên', 'người', 'cán bộ quản lý'), fc.option(whole))
  .map(([n, who, joined]) => (print) => {
    const more = joined ? `, trong đó thành viên mới ${print(joined)} người` : ''
    return `Tổng số thành viên, lao động của các HTX là ${print(n)} ${who}${more}.`
  })

const share: fc.Arbitrary<Sentence> = fc.tuple(small, small, decimal, tail).map(
  ([a, b, rate, more]) =>
    (print) =>
      `Có ${print(a)}/${print(a + b)} HTX${more}, chiếm ${rate}%.`
)

const quoted: fc.Arbitrary<Sentence> = fc.tuple(small, year, small).map(
  ([n, of, m]) =>
    (print) =>
      `Theo Quyết định số ${n}/QĐ-UBND ngày 5/3/${of} (mục ${m}), huyện hỗ trợ ${print(n)} HTX trong ${m} ngày.`
)

const noise: fc.Arbitrary<Sentence> = fc
  .array(
    pick(
      'các',
      'cấp',
      'tiếp tục',
      'nâng cao',
      'HTX',
      ',',
      ';',
      '(',
      ')',
      '%',
      '…',
      '”',
      '12',
      '3/4',
      '1.2.3',
      '-',
      'xã'
    ),
    {
      minLength: 1,
      maxLength: 12
    }
  )
  .map((words) => () => `${words.join(' ')}.`)

export const sentence = fc.oneof(count, list, money, people, share, quoted)

const shape = pick('', '- ', '+ ', 'a) ', '1. ', '* ')

/** A body of paragraphs and items, now and then some noise. */
export const body: fc.Arbitrary<Sentence> = fc
  .array(fc.tuple(shape, fc.oneof({ arbitrary: sentence, weight: 6 }, { arbitrary: noise, weight: 1 })), {
    minLength: 1,
    maxLength: 8
  })
  .map((lines) => (print) => lines.map(([mark, line]) => `${mark}${line(print)}`).join('\n'))

/** Paragraphs that end with a full stop and stand for themselves. */
export const paragraphs: fc.Arbitrary<string[]> = fc.array(
  sentence.map((line) => line(grouped)),
  { minLength: 1, maxLength: 6 }
)

/** A paragraph on something else. */
export const unrelated = fc
  .tuple(
    pick(
      (n: number, rate: string) => `Xã đã bê tông hóa ${grouped(n)} km đường thôn, tỷ lệ che phủ rừng ${rate}%.`,
      (n: number) => `Trường tiểu học có ${grouped(n)} học sinh và 24 giáo viên.`,
      (n: number) => `Toàn xã trồng được ${grouped(n)} cây phân tán dịp Tết trồng cây.`,
      () => 'Thời tiết diễn biến phức tạp, giá vật tư đầu vào tăng cao.',
      (n: number, rate: string) => `Trạm y tế khám ${grouped(n)} lượt bệnh nhân, tiêm chủng đạt ${rate}%.`
    ),
    whole,
    decimal
  )
  .map(([write, n, rate]) => write(n, rate))
