import type { IntentProposer } from '#src/language/intent/intent-scorer.ts'
import { type IntentEndpointNeeds, intentEndpoint } from './intent-endpoint.ts'

/** The settings of the endpoint, as config.ts reads them. */
export interface EndpointSettings {
  readonly INTENT_ENDPOINT_URL?: string | undefined
  readonly INTENT_ENDPOINT_KEY?: string | undefined
  readonly INTENT_ENDPOINT_MODEL?: string | undefined
}

/** The endpoint that is set; undefined where none is, and then nobody is asked. */
export function openIntentEndpoint(settings: EndpointSettings, needs: IntentEndpointNeeds): IntentProposer | undefined {
  const { INTENT_ENDPOINT_URL: url, INTENT_ENDPOINT_KEY: key, INTENT_ENDPOINT_MODEL: model } = settings
  return url === undefined || model === undefined ? undefined : intentEndpoint({ url, key, model }, needs)
}
