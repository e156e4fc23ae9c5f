import { describe, expect, it } from 'vitest'
import { readSaidAtDoor } from '#src/language/answers/asks-for-door-word.ts'
import { readFear } from '#src/language/answers/fears-at-door.ts'

describe('a fear of whoever stands at the door', () => {
  it.each([
    '门口有人说是修网的，是不是骗子',
    '门口有人说是修网的 没有工牌 是你们的人吗',
    '门外的人说是来修网的',
    '门口来的人是谁',
    '来的人是不是骗子',
    '有个人敲门，说是修宽带的，我能开门吗',
    '能不能给他开门',
    '要不要给他开门啊',
    '该不该让他进来',
    '有人敲门，自称是你们公司的，我不敢开',
    '有人敲门',
    '谁在敲门啊',
    '敲门的是谁',
    '门口站着个男的 说是装机的师傅',
    '外头来了个人说是电信的',
    '你们是不是骗子啊 我不开门',
    '你是人还是机器?是不是骗子',
    '不会是骗子吧',
    '俺不敢开门',
    '有人按门铃 说他是你们派来的',
    'someone is knocking at my door',
    'there is a man at my door, should I open?',
    'a guy says he is from your company',
    'is this a scam?',
    'who is at my door',
    "I'm scared to open the door",
    'can I let him in?',
  ])('%s is of a stranger', (text) => expect(readFear(text)).toBe('stranger'))

  it.each([
    '这人看着不像修网的',
    '来的不是钱师傅 换了个人',
    '门口那个人没穿工服',
    '他不肯出示工牌',
    '他没戴工牌',
    '工牌也没有',
    '来的师傅跟照片不一样',
    "he won't show his badge",
    'no badge, no uniform',
    "he doesn't look like your installer",
    'a different man came',
  ])('%s is of how they look', (text) => expect(readFear(text)).toBe('looks_wrong'))

  it.each([
    '没人敲门',
    '我在家啊，没人敲门',
    '有人敲门吗我没听到走了',
    '刚才有人敲门，等我开门人走了',
    '到了敲门大声点',
    '我不在家 我老婆开门中不中',
    '我妈在家开门',
    '能不能让邻居开门',
    '师傅说是光猫坏了',
    '他说是线断了',
    '他说明天再来',
    '骗子，说好的不来',
    '你们就是骗子',
    '今天来的是谁',
    '谁来',
    '师傅叫啥',
    '门口那个箱子坏了',
    '换个人来修',
    '不是说好上午吗',
    '我要报修',
    '明天上午可以',
    '换个师傅行不行',
    'who is coming',
    'he said tomorrow',
    'can you come tomorrow',
    'someone will be home',
    'the technician says it is the router',
    'no',
  ])('%s is none', (text) => expect(readFear(text)).toBeUndefined())
})

describe('a word that is not known at the door', () => {
  const words = ['茶杯', 'teacup', '灯笼', 'lantern', '松树', 'pine', '钥匙', 'key']
  it.each([
    '他不知道什么茶杯 说没这回事',
    "he doesn't know the lantern word",
    '茶杯 他答不出来',
    '他答不上来',
    '师傅说不上来',
    '门口的人答不上来',
    '他说他不知道',
    '他问我什么茶杯',
    '他说的不是松树',
    '茶杯他没听说过',
    "he doesn't know lantern",
    "he couldn't answer",
    "he won't say the word",
    'wrong word',
    '暗号对不上',
  ])('%s', (text) => expect(readSaidAtDoor(text, words)).toBe(''))

  it.each([
    ['他说的是松树', '松树'],
    ['他没说错，是松树', undefined],
    ['我忘了暗号', undefined],
    ['我不知道暗号是什么', undefined],
    ['师傅不知道钥匙在哪', undefined],
    ['不知道几点来', undefined],
    ["I don't know the word", undefined],
    ['start on sunday', undefined],
  ])('%s is %s', (text, said) => expect(readSaidAtDoor(text, words)).toBe(said))
})
