/** The rows that an annex form prints whether or not a paper fills them, in their order, with the unit they are asked in. */
interface FormRow {
  indicator: string
  unit: string
  /** "Trong đó": stands under the row above it. */
  depth: 0 | 1
}

export interface FormSection {
  mark: string
  subject: string
  title: string
  rows: FormRow[]
}

type Short = [indicator: string, unit: string, depth?: 1]

const rows = (list: Short[]): FormRow[] =>
  list.map(([indicator, unit, depth]) => ({ indicator, unit, depth: depth ?? 0 }))

const money = 'triệu đồng/năm'

export const formSections: FormSection[] = [
  {
    mark: 'I',
    subject: 'HTX',
    title: 'Hợp tác xã',
    rows: rows([
      ['organizations.total', 'HTX'],
      ['organizations.active', 'HTX', 1],
      ['organizations.inactive', 'HTX', 1],
      ['organizations.new', 'HTX', 1],
      ['organizations.dissolved', 'HTX', 1],
      ['organizations.effective', 'HTX', 1],
      ['members.total', 'người'],
      ['members.new', 'người', 1],
      ['members.left', 'người', 1],
      ['labour.total', 'người'],
      ['labour.new', 'người', 1],
      ['labour.members', 'người', 1],
      ['managers.total', 'người'],
      ['managers.primaryIntermediate', 'người', 1],
      ['managers.college', 'người', 1],
      ['revenue.average', money],
      ['revenue.fromMembers', money, 1],
      ['profit.average', money],
      ['income.average', money]
    ])
  },
  {
    mark: 'II',
    subject: 'LHHTX',
    title: 'Liên hiệp hợp tác xã',
    rows: rows([
      ['organizations.total', 'LHHTX'],
      ['members.total', 'HTX'],
      ['labour.total', 'người'],
      ['revenue.average', money],
      ['profit.average', money]
    ])
  },
  {
    mark: 'III',
    subject: 'THT',
    title: 'Tổ hợp tác',
    rows: rows([
      ['organizations.total', 'THT'],
      ['organizations.certified', 'THT', 1],
      ['organizations.new', 'THT', 1],
      ['members.total', 'người'],
      ['labour.total', 'người'],
      ['revenue.average', money],
      ['profit.average', money]
    ])
  },
  { mark: 'IV', subject: 'QTDND', title: 'Quỹ tín dụng nhân dân', rows: [] }
]
