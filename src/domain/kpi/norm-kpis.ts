import { Kpi } from './kpi.ts'

/** The figures beside the norms: what was promised and what was kept, the same for every company. */
export const NORM_KPIS: readonly Kpi[] = [
  {
    id: 'requests-answered-in-time',
    norm: 'AP-1',
    name: { 'zh-CN': '坚持的时间按时答复率', en: 'insisted times answered in time' },
    of: 'answers_due',
    where: [{ matter: ['time_request'] }],
    unless: ['replaced'],
    share: ['answered_in_time'],
  },
  {
    id: 'first-contact-in-time',
    norm: 'AP-2',
    name: { 'zh-CN': '首次联系及时率', en: 'first contact in time' },
    of: 'contacts',
    share: ['contacted_in_time'],
  },
  {
    id: 'kept-appointments',
    norm: 'AP-3',
    name: { 'zh-CN': '准时上门率', en: 'arrived in time' },
    of: 'visits',
    share: ['arrived_in_time'],
  },
  {
    id: 'told-in-advance',
    norm: 'AP-4',
    name: { 'zh-CN': '提前告知率', en: 'told in advance' },
    of: 'told',
    share: ['told_before_window'],
  },
  {
    id: 'second-misses',
    norm: 'AP-5',
    name: { 'zh-CN': '第二次失约', en: 'second misses' },
    of: 'misses',
    where: [{ cause: ['company'] }],
    count: ['second'],
  },
].map((one) => Kpi.parse(one))
