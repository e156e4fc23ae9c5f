import { describe, expect, it } from 'vitest'
import { complains, readComplaint } from '#src/language/answers/read-complaint.ts'
import { readPurpose } from '#src/language/purposes.ts'

describe('a threat to take it to others', () => {
  it.each([
    '我要去12345投诉',
    '再不来我找律师',
    '发抖音曝光你们',
    '工信部见',
    'THIRD TIME. FIX IT OR IM CALLING MY LAWYER',
    "i'll see you in court",
    'i will report you to the ombudsman',
    'going to the press with this',
    '再修不好我打12315',
    '俺打12315告恁去',
    '我去工信部告你们',
    '5PM OR I SUE',
    '我要找律师',
    '12345见',
    '找记者来拍你们',
    '去法院起诉你们',
    '我去法院告恁',
    '再不来就315曝光',
    '到消协投诉',
    '告到工信部去',
    '再这样我就去信访',
    '我去找电视台',
    'i will sue',
    'you will hear from my solicitor',
    'ill post this on facebook',
    'calling 12345 now',
  ])('is made by “%s”', (text) => expect(readComplaint(text)).toBe('to_others'))

  it.each([
    '号码是12345678901',
    '我是律师，周六上午有空',
    'press the button',
    'my wife works at the court',
    '孩子在拍抖音，网太卡',
    'i want a person',
    '文化路315号2单元',
    '315房间断网了',
    '密码是12345',
    '门禁12345',
    '周六上午吧，我在法院上班',
    '我家在电视台对面',
    '我是记者，家里断网了',
    '我去法院上班',
    '师傅到法院对面就行',
    '住消协隔壁',
    '律师事务所装宽带',
    '我在媒体公司，网断了',
    '到电视台旁边打电话',
    '找法院门口的保安',
    'the gate code is 12345',
    'flat 315',
    'my wife sue will be home',
    'please talk to sue',
    'i work for the ombudsman',
    'next to the trading standards office',
    "i'm with my lawyer until noon",
    'posting to facebook is slow',
  ])('is not made by “%s”', (text) => expect(readComplaint(text)).not.toBe('to_others'))
})

describe('a complaint', () => {
  it.each(['我要投诉', '恁听见没 俺要投诉恁', '12315', '消协我也会去', 'I want to make a complaint'])(
    'is made to us by “%s”',
    (text) => {
      expect(readComplaint(text)).toBe('to_us')
      expect(readPurpose(text).purpose).toBe('human')
    },
  )

  it.each(['CHARGEBACK FILED. CANCEL', 'DONE WITH YOU', 'YOU WASTED MY DAY', '浪费我一天', '受够你们了'])(
    'is only felt in “%s”',
    (text) => {
      expect(readComplaint(text)).toBe('felt')
      expect(complains(text)).toBe(false)
    },
  )

  it.each([
    ...['我不投诉', '怎么投诉你们？', '告诉你们一声', '师傅让我转告你们', '转人工', '消协家属院3号楼2单元301'],
    ...['约WO202611230001 周六', '合同上写着被告上门', '我住消协', '我要告你个事', 'we make no complaint'],
    ...['Sue is my wife', "I'm done with the form", 'no waste of time', '不浪费时间', "i'm with my lawyer", '周五五点'],
    ...['不是要投诉，就问问', "I don't want to complain, just asking", "I'm not going to sue anyone", '不想找律师'],
  ])('is none in “%s”', (text) => expect(readComplaint(text)).toBeUndefined())

  it.each(['师傅让我转告你们', '约WO202611230001 周六', '我不投诉'])('calls no person in “%s”', (text) =>
    expect(readPurpose(text).purpose).not.toBe('human'),
  )

  it.each(['工信部见', '消协见', '怎么投诉你们？', '我要告你们'])('calls a person in “%s”', (text) =>
    expect(readPurpose(text).purpose).toBe('human'),
  )
})
