// @generated from core/schema/options.json by core/codegen. Do not edit.
import type { Key, Transport } from '../index'

/** Options of {@link AmsClient}. */
export interface AmsOptions {
  /** The id that Alipay issued. Ids that start with `SANDBOX_` use the sandbox paths. Not needed with an API key. */
  clientId?: string
  /** A name such as `north-america`, `asia` or `europe`, or an `https://` URL; `http://` only for this machine. */
  gateway: string
  /** Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install. */
  privateKey?: Key
  /** Alipay's public key, or several while keys rotate. Not your own public key: that is refused. */
  alipayPublicKey?: Key | readonly Key[]
  /** Instead of RSA keys: sent as a Bearer token. Replies are then unsigned, and what they say of money unverified. */
  apiKey?: string
  /** For integrators: the merchant's token. Can be given per call too. */
  agentToken?: string
  /** Which of your key pairs signs. Default: 1. */
  keyVersion?: number
  /** Operation to path, sent and signed as it stands: for a path that moved, or an operation that is newer than this package. */
  paths?: { readonly [name: string]: string }
  /** Where files and large messages go, for a gateway whose upload host is not known: an `https://` URL. Default: by the region of `gateway`. */
  uploadGateway?: string
  /** Seconds for one attempt, connect to last byte. Default: 15. */
  timeout?: number
  /** How often to try again where that cannot pay twice. Default: 2. */
  retries?: number
  /** PEM file with certificates to trust besides the public ones. */
  caFile?: string
  /** What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`. */
  freshness?: 'off' | 'warn' | 'enforce'
  /** A fixed clock, for tests. Default: the clock of the machine. */
  now?: Date | string
  /** `http://user:password@host:port`. */
  proxy?: string
  /** Your own way to send. Default: built in. */
  transport?: Transport
}

/** Options of {@link MapiClient}. */
export interface MapiOptions {
  /** Partner id, 16 digits. A client that only verifies can do without. */
  partner?: string
  /** A name such as `production` or `sandbox`, or an `https://` URL; `http://` only for this machine. A client that only verifies can do without. */
  gateway?: string
  /** Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install. */
  privateKey?: Key
  /** Alipay's public key, or several while keys rotate. Not your own public key: that is refused. */
  alipayPublicKey?: Key | readonly Key[]
  /** The shared secret of `MD5`. */
  key?: Key
  /** The algorithm agreed with Alipay. Default: what the given key allows: `MD5` for `key`, `RSA2` for `privateKey`, `RSA` where only `alipayPublicKey` is given. */
  signType?: 'MD5' | 'RSA' | 'RSA2' | 'DSA'
  /** The charset of requests and of what is signed. Default: `utf-8`. */
  charset?: 'utf-8' | 'gbk' | 'gb2312'
  /** Accounts besides `partner` that notifications may be for. */
  sellerIds?: readonly string[]
  /** Ask the gateway about each notification too, beside verifying its signature. It answers for about a minute only. Default: false. */
  notifyVerify?: boolean
  /** The part of `forex_refund_file` that holds the file. Default: `file`. */
  refundFileField?: string
  /** Seconds for one attempt, connect to last byte. Default: 15. */
  timeout?: number
  /** How often to try again where that cannot pay twice. Default: 2. */
  retries?: number
  /** PEM file with certificates to trust besides the public ones. */
  caFile?: string
  /** What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`. */
  freshness?: 'off' | 'warn' | 'enforce'
  /** A fixed clock, for tests. Default: the clock of the machine. */
  now?: Date | string
  /** `http://user:password@host:port`. */
  proxy?: string
  /** Your own way to send. Default: built in. */
  transport?: Transport
}

/** Options of {@link InStoreClient}. */
export interface InStoreOptions {
  /** The id that Alipay issued. */
  clientId: string
  /** `production`, `sandbox`, or an `https://` URL with its path prefix, as the sandbox's is not published; `http://` only for this machine. */
  gateway: string
  /** Profile `NA_2_0_2`: the account that Alipay settles to. */
  partnerId?: string
  /** Profiles `SEA_2_0_4` and `HK_2_0_0`: the same under its other name. */
  merchantId?: string
  /** The version of the protocol. Default: `NA_2_0_2`. */
  profile?: 'NA_2_0_2' | 'SEA_2_0_4' | 'HK_2_0_0' | (string & {})
  /** Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install. */
  privateKey?: Key
  /** Alipay's public key, or several while keys rotate. Not your own public key: that is refused. */
  alipayPublicKey?: Key | readonly Key[]
  /** The shared secret of `SHA256`. */
  key?: Key
  /** For integrators: the merchant's token. Can be given per call too. */
  agentToken?: string
  /** The algorithm. `RSA` only where Alipay asked for it, with profile `HK_2_0_0`. Default: `RSA2`. */
  signType?: 'RSA2' | 'SHA256' | 'RSA'
  /** `head.version`. Default: by `profile`. */
  version?: string
  /** How a `SHA256` signature is written; replies may use any. Default: `hex`. */
  sha256Encoding?: 'hex' | 'HEX' | 'base64'
  /** Write `RSA2` signatures as base64 of base64, as one published sample is. Default: false. */
  doubleBase64?: boolean
  /** Send `head.signType`. Default: true, for `RSA` false. */
  headSignType?: boolean
  /** The algorithm of what Alipay signs, where it is not the one of what you sign. Default: `signType`. */
  replySignType?: 'RSA2' | 'SHA256' | 'RSA'
  /** The shared secret of what Alipay signs, where it is not the one of what you sign. Default: `key`. */
  replyKey?: Key
  /** Text of `head.reserve`. Not together with `agentToken`, which travels there. Default: `{}`. */
  reserve?: string
  /** Function to path below `gateway`: for new functions, or paths that moved. */
  functionPaths?: { readonly [name: string]: string }
  /** Result code to action, before the built-in table; `continue` makes a `U` a reply. */
  codes?: { readonly [name: string]: string }
  /** Where a reply says how the payment stands: dotted paths. Default: `statusDetail.acquirementStatus`, `acquirementStatus`, `transStatus`, `paymentStatus`. */
  statePaths?: readonly string[]
  /** Word of a state field to `paid`, `not_paid`, `cancelled` or `pending`. */
  states?: { readonly [name: string]: string }
  /** How notifications are answered: signed or unsigned envelope, or plain words. Default: `signed`. */
  acknowledgement?: 'signed' | 'unsigned' | 'plain'
  /** Function to kind of event, for notifications without `notify` in their name. */
  notifications?: { readonly [name: string]: string }
  /** Write amounts as JSON numbers. Default: false. */
  amountAsNumber?: boolean
  /** Apply the limits of the vendor's sandbox before sending: USD only, synchronous refunds only. Default: by the host of `gateway`. */
  sandbox?: boolean
  /** Insist that store, seller and account are one, as direct merchants must. Default: false. */
  direct?: boolean
  /** Seconds for one attempt, connect to last byte. Default: 15. */
  timeout?: number
  /** How often to try again where that cannot pay twice. Default: 2. */
  retries?: number
  /** PEM file with certificates to trust besides the public ones. */
  caFile?: string
  /** What to do about a verified reply that is minutes older than another one of the same gateway: `enforce` makes it an unknown outcome, `warn` believes it and tells, `off` does not look. Default: `enforce`. */
  freshness?: 'off' | 'warn' | 'enforce'
  /** A fixed clock, for tests. Default: the clock of the machine. */
  now?: Date | string
  /** `http://user:password@host:port`. */
  proxy?: string
  /** Your own way to send. Default: built in. */
  transport?: Transport
}

/** Options of one call. */
export interface CallOptions {
  /** For integrators: the token of the merchant this call is for. Default: the client's. */
  agentToken?: string
  /** Seconds for one attempt, connect to last byte. Default: the client's. */
  timeout?: number
  /** How often to try again where that cannot pay twice. Default: the client's. */
  retries?: number
  /** `reqMsgId` of this message. Default: a new random one for every attempt. */
  messageId?: string
  /** The moment of this call, for tests. Default: the client's clock. */
  now?: Date | string
}

/** Options of a flow: those of a call, and how long to wait for the end. */
export interface FlowOptions extends CallOptions {
  /** Seconds to wait for the end before cancelling or giving up; only for what stays with a payment until it is final. Default: 60. */
  deadline?: number
  /** Seconds after which the whole ends, whatever is known by then; only for what stays with a payment until it is final. Default: the deadline and four minutes, in which what is still open is cancelled and that is made sure of. */
  giveUp?: number
  /** An earlier process may have worked on the same id and died: a refusal is then no proof that nothing happened, and a success counts once it has lasted as long as a cancellation can be under way. A saved ticket knows more and needs no such wait. Default: false. */
  restarted?: boolean
}
