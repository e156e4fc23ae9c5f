/** Lengths in other words, with the everyday ones: 20m, 1h, 半拉小时, 二十来分钟, 个把钟头, 20分种. */
const OTHER_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\d一二两三四五六七八九十半来多]) ?[份分](?:种|中|终|忠|鈡)/g, '分钟'],
  [/(?<=[\d一二两三四五六七八九半]个?)小(?:是|事|识|使)/g, '小时'],
  [/(?<![a-z])(?:minuts?|minits?|mintues?|minites?|mnts?|mns?|mnutes?|mintes?)(?![a-z])/g, 'min'],
  [/(?<![a-z])(?:houres?|huors?|horu|hurs?)(?![a-z])/g, 'hour'],
  [/(?<![\d.])(\d) ?h(?:rs?)? ?(\d{2}) ?(?:m(?:ins?)?)?(?![a-z\d])/g, '$1 hour $2 min'],
  [
    /\b(an?|one|two|\d) hours? (?:and )?(ten|fifteen|twenty|thirty|forty|fifty|\d{2})(?=$|[,.;!]| late)/g,
    '$1 hour $2 min',
  ],
  [/\b(ten|twenty|thirty|forty|fifty)-?odd\b/g, '$1'],
  [/\bhours? (?:and half|n a half|n half)\b/g, 'hour and a half'],
  [/\b(?<!\b(?:an|one|\w+) )hour and a half\b/g, 'one hour and a half'],
  [/(?<![一二两三四五\d])个半(?=小时|钟头|钟)/g, '一个半'],
  [/(?<=[一二两三四\d])个点儿?(?!心|子)/g, '个小时'],
  [/(?<=\d{2})'(?![a-z])/g, '分钟'],
  [/\b(twenty|thirty|forty|fifty)-five\b/g, '$1 five'],
  [/廿/g, '二十'],
  [/\b(\w+) more hours?\b/g, '$1 hours'],
  [/\bthree quarters? of an hour\b/g, '45 min'],
  [/\b(?:a )?quarter (?:of )?(?:an? )?(?:hour|hr)\b/g, 'quarter of an hour'],
  [/(?<![\d.])(?:0\.5|1\/2|半) ?(?:hours?|hrs?|h)(?![a-z])|(?<![\d.])0\.5个?(?:小时|钟头|钟)/g, '半小时'],
  [/(?<=\d)o(?= ?(?:分|min))/g, '0'],
  [/(?<![\d.])(\d{1,3}) ?m(?![a-z\d])/g, '$1 min'],
  [/(?<![\d.])(\d(?:\.5)?) ?h(?![a-z])/g, '$1 hour'],
  [/\bhalf hr\b|\ba half[- ]hour\b|\bhalf (?:of )?an? hr\b/g, 'half an hour'],
  [/半(?:个?多|拉|个来)(?:小时|钟头|钟)/g, '半小时'],
  [/个把(?:小时|钟头|钟)/g, '1小时'],
  [/([一二两三四]|\d)个?(?:多|来)(?:小时|钟头|钟)/g, '$1小时'],
  [/(\d{1,2}|[一二三四五]?十)[多来几](?:分钟?)?(?=$|[,，。;! ])/g, '$1分钟'],
  [/(\d{1,2}|[一二三四五]?十)[多来几]分/g, '$1分'],
  [/\b(\d{1,2}) more min/g, '$1 min'],
  [/\b(\w+) more minutes?\b/g, '$1 minutes'],
  [/\b(\d{1,2})(?:-|ish )(?=min)/g, '$1 '],
]

/** A normalised text with every length of time in the words that are read. */
export const plainLengths = (plain: string): string =>
  OTHER_FORMS.reduce((line, [form, plainer]) => line.replace(form, plainer), plain)
