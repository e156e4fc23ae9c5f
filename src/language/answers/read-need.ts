import { normalise } from '../normalise.ts'

/** What a customer needs of us, as it is classified (FO-4). */
const NEED_TOPICS = [
  ...(['moving', 'second_line', 'faster', 'mobile', 'price', 'tv', 'business', 'other'] as const),
] as const
/** What a customer needs of us. */
type NeedTopic = (typeof NEED_TOPICS)[number]

/** The first that is found counts: whoever moves house with a second line moves house. */
const WORDS: readonly (readonly [NeedTopic, RegExp])[] = [
  [
    'business',
    /公司|企业|单位|办公|店[里铺面]?|门面|专线|商[铺户]|工厂|厂里|固定ip|公网ip|\b(?:company|business|office|shop|store|leased line|static ip|public ip)\b/,
  ],
  [
    'moving',
    /搬家|移机|搬(?:到|去|了|新)|新房|新家|换(?:房|地址)|\b(?:mov(?:e|ing) (?:house|home|out|to)|new (?:house|home|flat|apartment)|relocat\w+|moving)\b/,
  ],
  ['tv', /电视|机顶盒|盒子|频道|点播|回看|iptv|看球|\b(?:tv|channels?|set.?top)\b/],
  [
    'mobile',
    /手机(?!.{0,4}(?:连|上网慢|wi))|流量|号码|副卡|电话卡|通话|漫游|携号|短信包|\b(?:mobile|phone plan|sim|roaming|data plan|minutes|number)\b/,
  ],
  [
    'second_line',
    /第二条|再(?:拉|装|开|加|办)一[条根个]|加一条|两条(?:宽带|线)|全屋|组网|mesh|覆盖|路由器?|面板|死角|穿墙|每个房间|\b(?:second line|another line|mesh|coverage|router|access point|whole.?home|every room)\b/,
  ],
  [
    'faster',
    /(?:[更大高]一?[点些]的?(?:宽带|网|带宽)|(?:宽带|网络?|带宽)[^,，。]{0,2}大一?[点些]|更|快一?[点些]|提速|升(?:级|速|到)|加速|千兆|[1-9]\d{2,3}\s?(?:m|兆)|带宽|网速|上行|上传)(?!.{0,6}(?:降|便宜))|\b(?:faster|bigger (?:line|broadband|plan|package)|speed|gigabit|upgrade|bandwidth|upload)\b/,
  ],
  [
    'price',
    /贵|便宜|优惠|资费|套餐|降(?:价|费|档|级)|省钱|费用|月租|打折|合约|发票|账单|\b(?:price|cheaper|expensive|discount|cost|bill|plan|tariff|contract|invoice)\b/,
  ],
]

/** What a need is about; `other` where none of the words is found. */
export const readNeed = (text: string): NeedTopic => {
  const plain = normalise(text)
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? 'other'
}

const NONE = new RegExp(
  [
    '^(?:嗯|哦|啊|好的?|谢谢|不好意思|我|我们|家里?|暂时|目前|现在|最近|这[边里]|倒是?|还|也|都|就|[,，。.!！ ~])*',
    '(?:没有?|没啥|没什么|没得|木有|冇|冇咩|无|不需要|不用了?|不必了?|不要|用不着|没(?:有)?(?:啥|什么|任何)?(?:需要|需求|要求|想法|要办|问题)|(?:都|全|挺|很|蛮)?(?:好|满意|够用|够了|正常|可以))',
    '(?:需要|需求|要求|想法|要办|问题|要说|别的|其他|的|了|呢|啊|呀|吧|嘞|哈|哦|谢谢|您|你们?|费心|关心|,|，|。|\\.|!|！|~| )*$',
    "|^(?:no|nope|none|nothing|nah|not (?:really|now|at the moment|right now))(?:[,.! ]*(?:thanks?|thank you|that's all|all good|i'm (?:good|fine)|we're (?:good|fine)|really|for now|right now|at the moment|needed|else))*[.! ]*$",
    "|^(?:all (?:good|fine|well)|i'm (?:good|fine|happy|all set)|we're (?:good|fine|happy)|everything(?:'s| is) (?:fine|good|great|ok|okay))(?:[,.! ]*(?:thanks?|thank you))*[.! ]*$",
  ].join(''),
)

/** 没有, 不需要, 都挺好: whether somebody needs nothing. */
export const needsNothing = (text: string): boolean => NONE.test(normalise(text).trim())
