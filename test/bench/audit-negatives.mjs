/** Changes that look odd and are right: the audit must stay as silent as it was. */
import { holds, numberOf, printedAs, relationsWith, style } from './audit-gold.mjs'

export function negativesOf(document) {
  return [...rounding(document), ...formats(document), ...insertions(document)]
}

const replaced = (text, { start, end }, by) => text.slice(0, start) + by + text.slice(end)

/** 67,6% as 68%; 19,70% as 19,69% where digits were cut off; both lawful by gold. */
function rounding(document) {
  const found = []
  for (const relation of document.relations.filter(
    (one) => one.holds && (one.kind === 'share' || one.kind === 'completion' || one.kind === 'growth')
  )) {
    const id = relation.share ?? relation.rate
    const fact = document.facts.find((one) => one.id === id)
    if (!fact?.number || relation.expected === null) continue
    const exact = Math.abs(relation.expected)
    for (const decimals of [0, 1, 2]) {
      for (const [name, value] of [
        ['rounded', Math.round(exact * 10 ** decimals) / 10 ** decimals],
        ['cut off', Math.floor(exact * 10 ** decimals + 1e-9) / 10 ** decimals]
      ]) {
        const printed = style(value, fact.printed, decimals)
        const other = printedAs({ ...fact, factor: fact.value < 0 ? -1 : 1 }, printed)
        if (!other || printed === fact.printed || value === 0) continue
        const facts = document.facts.map((one) => (one.id === id ? other : one))
        if (!relationsWith(document, id).every((one) => holds(one, facts))) continue
        found.push({
          kind: `honestly ${name}`,
          text: replaced(document.text, fact.number, printed),
          from: fact.printed,
          to: printed,
          quote: fact.quote
        })
      }
    }
  }
  return found
}

/** 05 and 5, 2.396 and 2396: one number. */
function formats(document) {
  return document.facts.flatMap((fact) => {
    if (!fact.number || !fact.printed || numberOf(fact.printed) === null) return []
    if (/^0\d$/u.test(fact.printed))
      return [
        {
          kind: 'leading zero',
          text: replaced(document.text, fact.number, fact.printed.slice(1)),
          from: fact.printed,
          to: fact.printed.slice(1),
          quote: fact.quote
        }
      ]
    if (/^[2-9]$/u.test(fact.printed) && fact.where !== 'table')
      return [
        {
          kind: 'leading zero',
          text: replaced(document.text, fact.number, `0${fact.printed}`),
          from: fact.printed,
          to: `0${fact.printed}`,
          quote: fact.quote
        }
      ]
    if (/^\d\.\d{3}$/u.test(fact.printed))
      return [
        {
          kind: 'without thousands dot',
          text: replaced(document.text, fact.number, fact.printed.replace('.', '')),
          from: fact.printed,
          to: fact.printed.replace('.', ''),
          quote: fact.quote
        }
      ]
    return []
  })
}

/** Sentences beside the figures that add other populations, parts of years, branches, lists that are no wholes. */
function insertions(document) {
  const total = document.facts.find(
    (fact) =>
      fact.indicator === 'organizations.total' &&
      fact.subject === 'HTX' &&
      fact.sector === null &&
      fact.where === 'prose' &&
      fact.number &&
      fact.status !== 'plan'
  )
  if (!total) return []
  const place = sentenceEnd(document.text, total.source.end)
  const unit =
    {
      tỉnh: 'huyện Thanh Bình',
      'thành phố': 'quận Hòa Bình',
      huyện: 'xã Thanh Bình',
      'thị xã': 'xã Thanh Bình',
      quận: 'phường Hòa Bình',
      xã: 'thôn Đông',
      phường: 'khu phố 2',
      'thị trấn': 'tổ dân phố số 4'
    }[document.truth.document?.level] ?? 'thôn Đông'
  const few = Math.max(1, Math.floor(total.value / 4))
  const some = Math.max(1, Math.floor(total.value / 3))
  const more = Math.max(1, Math.floor(total.value / 2))
  const fresh = document.facts.find(
    (fact) =>
      fact.indicator === 'organizations.new' &&
      fact.subject === 'HTX' &&
      fact.sector === null &&
      fact.where === 'prose' &&
      fact.status !== 'plan' &&
      fact.value >= 2 &&
      !/\//u.test(fact.period ?? '')
  )
  const sentences = [
    [
      'overlapping traits',
      `Trong đó có ${some} HTX ứng dụng công nghệ cao, ${more} HTX có hợp đồng tiêu thụ sản phẩm và ${some} HTX có sản phẩm OCOP.`
    ],
    ['a subset', `Trong số này có ${few} HTX được vay vốn ưu đãi.`],
    ['an unfinished list', `Một số lĩnh vực tiêu biểu như: nông nghiệp ${few} HTX, thương mại 01 HTX...`],
    ['a branch', 'Ngoài ra trên địa bàn còn có 01 chi nhánh HTX của địa phương khác.'],
    ['a smaller place', `Riêng ${unit} có 02 HTX với 31 thành viên, 12 lao động.`],
    [
      'one cooperative',
      'HTX Tân Tiến có 25 thành viên, doanh thu 850 triệu đồng, lãi 42 triệu đồng, thu nhập lao động 5 triệu đồng/tháng.'
    ],
    [
      'a support programme',
      `Năm qua đã hỗ trợ ${few} HTX mua máy với kinh phí 320 triệu đồng, trong đó ngân sách 200 triệu đồng, đối ứng 120 triệu đồng.`
    ],
    ['hundred and a tenth', 'Cơ cấu vốn vay: ngắn hạn 67,6%, trung hạn 21,2%, dài hạn 2,6%, khác 8,7%.'],
    ['an index', 'Kết quả thực hiện: 02/7 chỉ tiêu, 05/11 nội dung; phục vụ 24/7.'],
    ['a cited law', 'Việc này thực hiện theo Luật Hợp tác xã số 23/2012/QH13 ngày 20/11/2012.'],
    ['whole country', 'Theo Liên minh HTX Việt Nam, cả nước có 31.700 HTX, thu hút 5,8 triệu thành viên.'],
    ['a wish', 'Nhiều HTX mong muốn được vay từ 500 triệu đồng đến 1 tỷ đồng trong 03 năm.']
  ]
  if (fresh)
    sentences.push(['part of the year', `Riêng 6 tháng đầu năm thành lập mới ${Math.floor(fresh.value / 2) || 1} HTX.`])
  const cuts = [place, ...paragraphEnds(document.text, place)]
  return cuts.flatMap((at) =>
    sentences.map(([kind, sentence]) => ({
      kind,
      text: `${document.text.slice(0, at)} ${sentence}${document.text.slice(at)}`,
      from: '',
      to: sentence,
      quote: document.text.slice(Math.max(0, at - 40), at)
    }))
  )
}

function sentenceEnd(text, from) {
  const stop = /[.](?=\s)/u.exec(text.slice(from))
  return stop ? from + stop.index + 1 : from
}

/** Two more places: the ends of later paragraphs of prose. */
function paragraphEnds(text, from) {
  const ends = []
  for (const match of text.matchAll(/\p{Ll}[.]\n/gu)) if (match.index > from + 400) ends.push(match.index + 2)
  return ends.length < 6 ? ends.slice(0, 1) : [ends[1], ends[Math.floor(ends.length / 2)]]
}
