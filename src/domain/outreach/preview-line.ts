/** What a preview tells while it is made. `counts` are customers: `write`, `later`, `no_data_yet`, or the reason of a skip. */
export type PreviewLine =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly type: 'preview'
      readonly counts: Readonly<Record<string, number>>
      readonly samples: readonly PreviewSample[]
    }

/** A message as a customer would read it, without their name; what many would read word by word stands once. */
export interface PreviewSample {
  readonly language: string
  readonly channel: 'chat' | 'sms'
  readonly text: string
}
