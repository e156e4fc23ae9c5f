import { IANAZone } from 'luxon'
import { z } from 'zod'
import { Fault } from '#src/domain/shared/fault.ts'
import { LANGUAGES, type Language, languageOf } from '#src/domain/shared/language.ts'
import { readSmppUrl } from '#src/infra/channels/sms/smpp-settings.ts'
import { NormSettings } from '#src/norm-settings.ts'
import { whole } from '#src/settings/setting-values.ts'

/** The company of the demo district. */
const DEMO_COMPANY: Readonly<Record<Language, string>> = { 'zh-CN': '驻马店宽带', en: 'Zhumadian Broadband' }

const text = z.string().min(1, 'is empty')
const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true')
const webUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((url) => url.replace(/\/+$/, ''))
const SPEED = 'must be a number above 0, and at most 100000'
const secret = z.string().min(16, 'must have at least 16 characters')

/** Every setting, with its default. `.env.example` lists the same; a test holds the two together. */
export const Environment = z.object({
  /** Address to listen on. */
  HOST: text.default('127.0.0.1'),
  /** Port to listen on; 0 picks a free one and prints it. */
  PORT: whole(0, 65_535).default(3978),
  /** The address that others see, behind a proxy too; left out: http://HOST:PORT. */
  PUBLIC_URL: webUrl.optional(),
  /** How many proxies of yours every request passes: so many entries of X-Forwarded-For are believed, from the right. */
  TRUSTED_PROXIES: whole(0, 10).default(0),
  /** What this process does: answer requests, do the waiting work, or both. */
  ROLE: z.enum(['serve', 'work', 'both']).default('both'),
  /** postgres://… of a server (15 or newer); left out: PostgreSQL is started inside, with its data in DATA_DIR. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  /** redis://… through which several processes coordinate; left out: coordination within the process. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// address' }).optional(),
  /** Where the embedded database and the generated secrets are kept. */
  DATA_DIR: text.default('./data'),
  /** Bucket of an S3-compatible storage for photos, https://HOST/BUCKET; left out: DATA_DIR/photos. */
  PHOTO_S3_URL: webUrl.optional(),
  /** The storage's region, as requests are signed for it. */
  PHOTO_S3_REGION: text.default('us-east-1'),
  /** The storage's access key, and its secret. */
  PHOTO_S3_ACCESS_KEY: text.optional(),
  PHOTO_S3_SECRET_KEY: text.optional(),
  /** What additional work costs, a file like tariff.json, which is read where this is left out. */
  TARIFF_FILE: text.optional(),
  /** The questions of the monthly quiz, a file like quiz/questions.json, which is read where this is left out. */
  QUIZ_FILE: text.optional(),
  /** What is promoted to customers, a file like promotions.json, which is read where this is left out. */
  PROMOTION_FILE: text.optional(),
  /** What the key figures count and should reach, a file like kpi/kpis.json, which is read where this is left out. */
  KPI_FILE: text.optional(),
  /** true loads the demo district into an empty database and prints text messages on the terminal; left out: true without DATABASE_URL. */
  DEMO: flag.optional(),
  /** The company's zone, an IANA name. */
  TIME_ZONE: text.refine(IANAZone.isValidZone, 'is not an IANA time zone').default('Asia/Shanghai'),
  /** The company's first language. GNU systems set a list of their own in this variable (`en_US:en`): its first counts. */
  LANGUAGE: text
    .transform((list) => languageOf(list.split(':')[0]))
    .pipe(z.enum(LANGUAGES, 'must be zh-CN or en'))
    .default('zh-CN'),
  /** The company as customers read it. */
  COMPANY_NAME: text.default(DEMO_COMPANY['zh-CN']),
  /** The company as customers read it in English; left out: COMPANY_NAME, or where that is left out too, its default in English. */
  COMPANY_NAME_EN: text.optional(),
  /** The telephone number of the company's hotline as customers read it. */
  HOTLINE: text.default('10010'),
  /** The code with which an installer closes a visit (CL-4). */
  CLOSE_OUT_CODE: text.default('96181'),
  /** A folder with packs of the visit's checklist, beside those that come with the service. */
  CHECKLIST_DIR: text.optional(),
  /** The pack that visits begin with, by its id. */
  CHECKLIST_PACK: text.default('standard'),
  ...NormSettings.shape,
  /** Bearer token of the back office; generated with an embedded database, required with DATABASE_URL. */
  API_TOKEN: secret.optional(),
  /** Secret with which the company's website asks for chat tokens; two values, comma-separated, rotate it. */
  DIRECT_LINE_SECRET: z
    .string()
    .refine(
      (value) => value.split(',').every((one) => one.trim().length >= 16) && value.split(',').length <= 2,
      'must be one or two values of at least 16 characters',
    )
    .optional(),
  /** Whether those who listen to TMF events may be on private addresses, as in a closed network. */
  HUB_PRIVATE: flag.optional(),
  /** Rehearsal clock: starts at this ISO instant. */
  CLOCK_START: z.iso
    .datetime({ offset: true, error: 'must be an ISO instant with a zone, such as 2026-11-23T10:00:00+08:00' })
    .optional(),
  /** Rehearsal clock: runs this many times faster. */
  CLOCK_SPEED: z.coerce.number(SPEED).positive(SPEED).max(100_000, SPEED).default(1),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** `production` refuses the rehearsal clock. */
  NODE_ENV: z.string().optional(),
  /** Bot Framework: the app's id; without it the route answers 404. */
  MicrosoftAppId: text.optional(),
  /** Bot Framework: the app's password. */
  MicrosoftAppPassword: text.optional(),
  /** Bot Framework: kind of app. */
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).optional(),
  /** Bot Framework: the tenant of a SingleTenant app. */
  MicrosoftAppTenantId: text.optional(),
  /** Bot Framework: where the keys are published that sign incoming calls. */
  ToBotFromChannelOpenIdMetadataUrl: webUrl.optional(),
  /** Bot Framework: who signs incoming calls. */
  ToBotFromChannelTokenIssuer: text.optional(),
  /** Bot Framework: where the keys are published that sign the emulator's calls. */
  ToBotFromEmulatorOpenIdMetadataUrl: webUrl.optional(),
  /** Bot Framework: where tokens for outgoing calls are fetched. */
  ToChannelFromBotLoginUrl: webUrl.optional(),
  /** Bot Framework: the scope of those tokens. */
  ToChannelFromBotOAuthScope: text.optional(),
  /** Bot Framework: the sign-in service. */
  OAuthUrl: webUrl.optional(),
  /** Text messages by SMPP 3.4: smpp://user:password@host:port?from=…, smpps:// with TLS. */
  SMPP_URL: z.string().superRefine(asSmpp).optional(),
  /** An endpoint of OpenAI's chat protocol, up to /v1, that is asked what unclear messages want; left out: nobody is. */
  INTENT_ENDPOINT_URL: webUrl.refine(hasNoLogin, 'must hold no user or password').optional(),
  /** Its key, where it wants one. */
  INTENT_ENDPOINT_KEY: text.optional(),
  /** The model that is asked there. */
  INTENT_ENDPOINT_MODEL: text.optional(),
})

type Parsed = z.infer<typeof Environment>

/** The settings, read once at the start. `demo` is decided; secrets may still have to be generated (see secrets.ts). */
export type Config = Readonly<Omit<Parsed, 'DEMO'> & { DEMO: boolean }>

/** The company in each language. Where neither name is set it is the demo district's, which has one in English. */
export function companyNames({
  COMPANY_NAME: name,
  COMPANY_NAME_EN: english,
}: Pick<Config, 'COMPANY_NAME' | 'COMPANY_NAME_EN'>): Readonly<Record<Language, string>> {
  return { 'zh-CN': name, en: english ?? (name === DEMO_COMPANY['zh-CN'] ? DEMO_COMPANY.en : name) }
}

/**
 * Reads the environment once, at the start. Nothing else in the code touches process.env.
 *
 * An empty value counts as left out, except for secrets: an empty secret is not a secret.
 *
 * @throws Fault CONFIG_INVALID listing every problem at once, by variable; values are never repeated
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = withoutEmpty(env)
  const parsed = Environment.safeParse(given)
  const problems = { ...crossProblems(given), ...(parsed.success ? {} : issuesOf(parsed.error)) }
  if (Object.keys(problems).length > 0 || !parsed.success) throw new Fault('CONFIG_INVALID', problems)
  const { DEMO, ...settings } = parsed.data
  return Object.freeze({ ...settings, DEMO: DEMO ?? !settings.DATABASE_URL })
}

function hasNoLogin(url: string): boolean {
  const { username, password } = new URL(url)
  return username === '' && password === ''
}

function asSmpp(url: string, context: z.RefinementCtx): void {
  const read = readSmppUrl(url)
  if ('problem' in read) context.addIssue(read.problem)
}

const SECRETS = [
  'API_TOKEN',
  'DIRECT_LINE_SECRET',
  'MicrosoftAppPassword',
  'PHOTO_S3_SECRET_KEY',
  'INTENT_ENDPOINT_KEY',
]

function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== '' || SECRETS.includes(name)))
}

function issuesOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {}
  // Of several about one variable the first says what is wrong with its form.
  for (const { path, message } of error.issues) problems[path.join('.')] ??= message
  return problems
}

/** What is wrong between settings; looked at in the words as given, so that it is told with everything else. */
function crossProblems(given: NodeJS.ProcessEnv): Record<string, string> {
  const problems: Record<string, string> = {}
  if (given.DATABASE_URL && given.API_TOKEN === undefined) problems.API_TOKEN = 'is required with DATABASE_URL'
  if (given.DATABASE_URL && given.DIRECT_LINE_SECRET === undefined)
    problems.DIRECT_LINE_SECRET = 'is required with DATABASE_URL'
  if (['serve', 'work'].includes(given.ROLE ?? '') && !given.DATABASE_URL)
    problems.DATABASE_URL = `is required with ROLE=${given.ROLE}: the embedded database is one process's`
  if (given.ROLE === 'work' && !given.PUBLIC_URL)
    problems.PUBLIC_URL = 'is required with ROLE=work: the links in messages lead there'
  if (given.NODE_ENV === 'production' && given.CLOCK_START) problems.CLOCK_START = 'is refused when NODE_ENV=production'
  if (Number(given.CLOCK_SPEED ?? 1) !== 1 && !given.CLOCK_START) problems.CLOCK_SPEED = 'needs CLOCK_START'
  if (given.MicrosoftAppType === 'SingleTenant' && !given.MicrosoftAppTenantId)
    problems.MicrosoftAppTenantId = 'is required for a SingleTenant app'
  if (given.MicrosoftAppId && given.MicrosoftAppType !== 'UserAssignedMSI' && given.MicrosoftAppPassword === undefined)
    problems.MicrosoftAppPassword = 'is required with MicrosoftAppId'
  for (const name of ['PHOTO_S3_ACCESS_KEY', 'PHOTO_S3_SECRET_KEY'])
    if (given.PHOTO_S3_URL && given[name] === undefined) problems[name] = 'is required with PHOTO_S3_URL'
  if (given.INTENT_ENDPOINT_URL && !given.INTENT_ENDPOINT_MODEL)
    problems.INTENT_ENDPOINT_MODEL = 'is required with INTENT_ENDPOINT_URL'
  return problems
}
