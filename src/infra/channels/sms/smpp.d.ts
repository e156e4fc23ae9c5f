/** What we use of smpp 0.5, which ships no types. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events'

  /** A message of the protocol, either way; its fields are those of its command. */
  export interface Pdu {
    readonly command: string
    readonly command_status: number
    readonly sequence_number: number
    readonly message_id?: string
    readonly source_addr?: string
    readonly source_addr_ton?: number
    readonly destination_addr?: string
    readonly esm_class?: number
    readonly data_coding?: number
    readonly short_message?: Buffer
    readonly message_payload?: Buffer
    readonly receipted_message_id?: string
    readonly message_state?: number
    readonly sar_msg_ref_num?: number
    readonly sar_total_segments?: number
    readonly sar_segment_seqnum?: number
    isResponse(): boolean
    response(options?: { command_status?: number }): Pdu
  }

  type Fields = Readonly<Record<string, string | number | Buffer>>

  export interface Session extends EventEmitter {
    readonly socket: import('node:net').Socket
    /** False where the socket takes nothing any more: nothing was sent then, and `answered` is never called. */
    send(pdu: Pdu, answered?: (response: Pdu) => void): boolean
    bind_transceiver(fields: Fields, answered: (response: Pdu) => void): boolean
    submit_sm(fields: Fields, answered: (response: Pdu) => void): boolean
    enquire_link(fields: Fields, answered: (response: Pdu) => void): boolean
    unbind(fields: Fields, answered: (response: Pdu) => void): boolean
    close(): void
    destroy(): void
  }

  interface ConnectOptions {
    host: string
    port: number
    tls: boolean
    servername?: string
    /** Trusted instead of the public authorities. */
    ca?: string
  }

  interface Smpp {
    connect(options: ConnectOptions): Session
    addCommand(command: string, options: { id: number; params: Record<string, object> }): void
    addTLV(tag: string, options: { id: number; type: object }): void
    readonly commands: Record<string, { id: number; params: Record<string, object> }>
    readonly types: { buffer: object; tlv: { buffer: object } }
  }

  const smpp: Smpp

  export { smpp as default }
}
