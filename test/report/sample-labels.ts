import type { Labels } from '../../src/report/labels.ts'

export const sampleLabels: Labels = {
  indicators: {
    'members.total': { vi: 'Tổng số thành viên', en: 'Members' },
    'organizations.dissolved': { vi: 'Số giải thể', en: 'Dissolved' }
  },
  derived: { share: { vi: 'Tỷ lệ {of}', en: 'Share: {of}' } },
  subjects: { HTX: { vi: 'Hợp tác xã', en: 'Cooperatives' } },
  sectors: { trade: { vi: 'Thương mại', en: 'Trade' }, transport: { vi: 'Vận tải', en: 'Transport' } },
  statuses: { actual: { vi: 'Thực hiện', en: 'Actual' }, plan: { vi: 'Kế hoạch', en: 'Plan' } },
  bounds: { min: { vi: 'từ', en: 'at least' } },
  checks: {}
}
