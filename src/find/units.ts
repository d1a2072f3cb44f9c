/** Units as the contract writes them: money in triệu đồng, per HTX or person left to the indicator. */
import type { Unit } from '../model/annotation.ts'
import type { SubjectId } from '../model/vocabulary.ts'

export function unitName(unit: Unit, subject: SubjectId, indicator: string, eachYear = false): string {
  switch (unit.family) {
    case 'count':
      return unit.subject
    case 'people':
      return unit.noun === 'hộ' ? 'hộ' : 'người'
    case 'money':
      return unit.per === 'month' ? 'triệu đồng/tháng' : unit.per === 'year' ? 'triệu đồng/năm' : 'triệu đồng'
    case 'percent':
      return unit.points ? 'điểm %' : '%'
    case 'noun':
      // "83 sản phẩm OCOP"
      if (indicator === 'organizations.ocop') return 'sản phẩm'
      return unit.noun === 'đơn vị' && indicator.startsWith('organizations.')
        ? subject
        : eachYear
          ? `${unit.noun}/năm`
          : unit.noun
    case 'none':
      return /^(?:members|labour|managers)\./u.test(indicator) ? 'người' : subject
  }
}
