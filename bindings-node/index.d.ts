/// <reference types="node" />

import type { AmsGroups, AmsNotification } from './generated/ams'
import type { MapiOperations } from './generated/mapi'
import type { InStoreOperations } from './generated/instore'
import type { AmsOptions, CallOptions, FlowOptions, InStoreOptions, MapiOptions } from './generated/options'

export type * from './generated/ams'
export type * from './generated/options'
export type * as mapi from './generated/mapi'
export type * as instore from './generated/instore'

/** A key as text (PEM, DER as base64; white space does not matter) or as the bytes of a file (PEM or DER). */
export type Key = string | Uint8Array

/** Request and reply headers in any of the forms that frameworks have. */
export type HeadersLike =
  | { readonly [name: string]: string | readonly string[] | number | undefined }
  | Iterable<readonly [string, string]>
  | readonly string[]

/** A JSON object with wire names. Decimals are text; a number that is not a whole number below 2^53 is refused. */
export type JsonObject = { [name: string]: any }

/** How a flow waits. */
export interface Waiting {
  /** Ends the waiting with an {@link OutcomeUnknownError} whose `cause` is the signal's reason. What was sent stays sent. */
  signal?: AbortSignal
  /** For tests: awaited instead of a timer; the flow believes that so many seconds have passed. */
  sleep?: (seconds: number) => Promise<unknown> | unknown
}

/** One flow under way. Nothing happens between its steps, and no thread is held; nothing is sent before the first. */
export interface Ticket {
  /**
   * Does what is due, at most one call: the end, or the seconds until the next step.
   *
   * With `after`, for tests: as if so many seconds had passed since the last step.
   *
   * @throws {AlipayError} the flow is over, and `outcome` says what is known about the money
   */
  step(options?: { after?: number }): Promise<Final | number>
  /**
   * The ticket as text, for a database or a queue; `client.resume` takes it up, perhaps in another process.
   *
   * It holds the request, and no key, token or signature. Save after every step: what the text would do next counts as done
   * when it is taken up, so a process that dies in between leaves no gap.
   */
  save(): string
  /** Steps until it is final. */
  run(options?: Waiting): Promise<Final>
}
export const Ticket: { prototype: Ticket }

/** How a flow ended. */
export interface Final {
  /** Payments: `paid`, `not_paid` or `cancelled`. Refunds: `refunded` or `not_refunded`. */
  readonly state: 'paid' | 'not_paid' | 'cancelled' | 'refunded' | 'not_refunded' | (string & {})
  /** The verified reply that says so. */
  readonly reply: JsonObject
}

/**
 * Sends one request once and gives the reply as it came. Do not follow redirects, do not retry, do not decode the body.
 *
 * Throw a {@link ConnectError} only when nothing of the request can have left; after any other error the outcome is unknown.
 */
export type Transport = (request: HttpRequest, timeoutSeconds: number) => Promise<TransportReply> | TransportReply

/** What a {@link Transport} gives back. */
export interface TransportReply {
  status: number
  headers: HeadersLike
  /** The exact bytes. */
  body: Uint8Array | ArrayBuffer
}

/** What the three clients share. A client is immutable: make one per merchant and keep it. */
declare abstract class Client {
  /**
   * Calls any operation by its id, also a service that this package does not know.
   *
   * Nothing can take a sent payment back: a promise that you stop waiting for still pays.
   *
   * @throws {InvalidRequestError} the request breaks a documented rule; nothing was sent
   * @throws {ConnectError} the gateway was never reached
   * @throws {OutcomeUnknownError} the gateway may have acted: query by the same id before anything else
   * @throws {RefusedError} the gateway said no; `action` says what to do
   */
  call(operation: string, request: JsonObject, options?: CallOptions): Promise<any>
  /**
   * Stays with an operation until it is final; the methods `...UntilFinal` are this by name.
   *
   * On an unknown outcome it asks or repeats by the same id; a payment that is still open at the deadline is cancelled
   * until that succeeds. It never pays twice and never says paid without a verified statement.
   *
   * @throws {OutcomeUnknownError} even the last word is missing; the message says what to keep doing
   */
  untilFinal(operation: string, request: JsonObject, options?: FlowOptions & Waiting): Promise<Final>
  /**
   * Begins what `untilFinal` does, one step at a time; the methods `start...` are this by name. Nothing is sent yet.
   *
   * @throws {ConfigError} the operation has no such flow
   * @throws {InvalidRequestError} the request has no id to stay with
   */
  start(operation: string, request: JsonObject, options?: FlowOptions): Ticket
  /**
   * Takes up a ticket that `save` wrote. Its deadline is in the text; a token of a call, or its time-out, is not.
   *
   * @throws {ConfigError} the text is no ticket, or it was changed
   */
  resume(ticket: string, options?: CallOptions): Ticket
  /** Builds and signs a request without sending it: for your own HTTP stack, tests and debugging. */
  prepare(operation: string, request: JsonObject, options?: CallOptions): HttpRequest
  /** Verifies and then reads a reply that you fetched yourself for a request from `prepare`. */
  accept(
    operation: string,
    prepared: Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>,
    status: number,
    headers: HeadersLike,
    body: Uint8Array | ArrayBuffer,
  ): any
}

/** The AMS JSON API. Operations are in groups: `ams.payments.pay(request)`. */
export class AmsClient extends Client {
  /** @throws {ConfigError} an option or a key is wrong; the text says what was given and what is wanted */
  constructor(options: AmsOptions)
  /** Where to send the buyer, from the reply to `payments.pay`. Coming back proves nothing: decide on a notification or an inquiry. */
  redirect(reply: object): Redirect
  /**
   * The pages of a list, one reply after the other: `for await (const page of ams.pages('aba.inquireCard', {...}))`.
   *
   * @throws {OutcomeUnknownError} also when the gateway shows the same page again
   */
  pages(operation: string, request: JsonObject, options?: CallOptions): AsyncGenerator<any, void, undefined>
  /**
   * Verifies a notification over its raw bytes and only then reads it.
   *
   * @throws {SignatureError} it is not from Alipay, or not for this client
   */
  verifyNotification(message: {
    /** Path, and query if any, as Alipay called it: before any proxy of yours rewrote it. */
    path: string
    headers: HeadersLike
    body: Uint8Array | ArrayBuffer
  }): AmsNotification
}
export interface AmsClient extends AmsGroups {}

/** The legacy cross-border gateway, `gateway.do`. */
export class MapiClient extends Client {
  /** @throws {ConfigError} an option or a key is wrong; the text says what was given and what is wanted */
  constructor(options: MapiOptions)
  /** The fields of a verified hit on `return_url`: the query as it came, or the whole URL. For display only, it proves no payment. */
  verifyReturn(query: string): Record<string, string>
  /** What the wallet app gave back, verified; `paid` is true only when it was signed and says so. */
  verifyAppResult(result: string): AppResult
  /** Asks the gateway whether a notification is its own: true for about a minute after it was sent. */
  notifyVerify(notifyId: string, options?: CallOptions): Promise<boolean>
  /**
   * Verifies a notification over its raw bytes (the form as it came) and only then reads it.
   *
   * @throws {SignatureError} it is not from Alipay, or not for this client
   */
  verifyNotification(message: { body: Uint8Array | ArrayBuffer; path?: string; headers?: HeadersLike }): Event
}
export interface MapiClient extends MapiOperations {}

/** A verified app result. */
export interface AppResult {
  /** The signed fields, as the vendor spells them. */
  fields: Record<string, string>
  /** True only for a verified statement that the buyer has paid. */
  paid: boolean
  /**
   * `'paid'` as above; `'pending'`: the buyer may have paid (`8000`, `6004`, and whatever proves nothing), so wait for the
   * notification or query, and charge nobody again before; `'failed'`: the wallet says, unsigned, that nobody paid.
   */
  state: 'paid' | 'pending' | 'failed'
  /** What the wallet said, unsigned: `'9000'` paid, `'8000'` and `'6004'` unknown (may have been paid), `'6001'` left by the buyer. */
  resultStatus: string
  /** What the wallet added for people, unsigned. */
  memo: string
}

/** The in-store JSON API. */
export class InStoreClient extends Client {
  /** @throws {ConfigError} an option or a key is wrong; the text says what was given and what is wanted */
  constructor(options: InStoreOptions)
  /** Where a payment stands by the reply to `acquiringOfflinePayQuery`. Only `'paid'` is paid; `'pending'` may still become anything. */
  state(reply: object): 'paid' | 'not_paid' | 'cancelled' | 'returned' | 'pending'
  /**
   * Verifies a notification over its raw bytes and only then reads it.
   *
   * @throws {SignatureError} it is not from Alipay, or not for this client
   */
  verifyNotification(message: { body: Uint8Array | ArrayBuffer; path?: string; headers?: HeadersLike }): Event
}
export interface InStoreClient extends InStoreOperations {}

/** A request ready to be sent: these bytes were signed, so send exactly them. It prints without headers, query and body. */
export class HttpRequest {
  constructor(method: string, url: string, headers: Record<string, string>, body: Buffer<ArrayBuffer>)
  readonly method: 'GET' | 'POST' | (string & {})
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: Buffer<ArrayBuffer>
}

/** What your server answers: `response.writeHead(reply.status, reply.headers).end(reply.body)`. */
export class HttpReply {
  constructor(status: number, headers: Record<string, string>, body: Buffer<ArrayBuffer>)
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer<ArrayBuffer>
}

/** Where to send the buyer. Coming back proves nothing: decide on a verified notification or an inquiry. */
export interface Redirect {
  readonly method: 'GET' | 'POST' | (string & {})
  /** Target. For `GET` it is complete; for `POST` it is the action of the form. */
  readonly url: string
  /** Fields of the form, in order. */
  readonly fields: Record<string, string>
  /** A whole HTML page that submits the form by itself. */
  readonly form: string
  /** The content of a code to draw and show, when the buyer scans. */
  readonly qrCode: string | null
  /** Opens the wallet app where it is installed, else a page. */
  readonly appLink: string | null
  /** Custom scheme of the wallet app; needs `url` as a fallback. */
  readonly schemeUrl: string | null
  /** A whole HTML page that opens `schemeUrl` and goes to `url` where no app answers. */
  readonly appPage: string | null
  /** What to ask the buyer before `payments.verifyAndCompletePayment`: the fields of `challengeActionForm`. */
  readonly challenge: Record<string, string> | null
  /** The code to scan, drawn as SVG text. Throws an `InvalidRequestError` where there is no `qrCode`. */
  qrSvg(): string
  /** The code to scan, drawn as PNG bytes. Throws an `InvalidRequestError` where there is no `qrCode`. */
  qrPng(): Buffer
  /** Until when it can be used, ISO 8601, when the gateway says so. */
  readonly expires: string | null
}
export const Redirect: { prototype: Redirect }
export const Final: { prototype: Final }

/** A notification whose signature held. Store it, answer it, then act on it. */
export interface Event<Kind extends string = string, Data = any> {
  /** What happened, in the vendor's word: `'PAYMENT_RESULT'`, `'trade_status_sync'` and so on. */
  readonly kind: Kind
  /** The content, unknown fields kept. */
  readonly data: Data
  /** The same for every redelivery of one business event, different for any other. */
  readonly dedupKey: string
  /**
   * The key in its first form, for tables that hold such keys; goes with version 0.2. Different events could share one: found
   * stored, it means "seen" only if what you stored with it says the same.
   */
  readonly oldDedupKey: string
  /** What Alipay expects to hear once you have stored the event. */
  acknowledge(): HttpReply
  /** Asks for redelivery: your own booking failed. */
  reject(): HttpReply
}
export const Event: { prototype: Event }
/**
 * Stands for every kind that this version does not know: TypeScript selects by literals only. At run time the kind is the
 * vendor's word; compare it as a plain `string`.
 */
export type UnknownKind = 'a kind that is not known yet'

/** What is known about the money. */
export type Outcome = 'not_sent' | 'unknown' | 'refused'

/** What to do about a result code. */
export type Action = 'fix' | 'user' | 'new_id' | 'same' | 'stop' | 'support' | 'inquire' | (string & {})

/** Everything that can go wrong. No key, token, signature or body is in any text or log line of it. */
export class AlipayError extends Error {
  constructor(message: string)
  /** What is known about the money after this. */
  readonly outcome: Outcome
  /** The operation that failed, such as `'payments.pay'`. */
  readonly operation: string | null
  /** The id to query or to repeat with, such as the `paymentRequestId` of the call. */
  readonly idempotencyId: string | null
  /** What the gateway answered, where that could be read. It is never printed. */
  readonly reply: any
  toJSON(): Record<string, unknown>
}
/** A key or an option is wrong. */
export class ConfigError extends AlipayError {
  readonly outcome: 'not_sent'
}
/** The request breaks a documented rule; nothing was sent. */
export class InvalidRequestError extends AlipayError {
  readonly outcome: 'not_sent'
  /** As a path: `'order.goods[2].goodsUnitAmount.value'`. */
  readonly field: string | null
  /** `'required'`, `'max_length'`, `'type'`, `'number'` and so on. */
  readonly rule: string | null
}
/** The gateway was never reached. */
export class ConnectError extends AlipayError {
  readonly outcome: 'not_sent'
}
/** Time-out, lost or broken reply, HTTP status other than 200, a bad or missing signature: query by the same id first. */
export class OutcomeUnknownError extends AlipayError {
  readonly outcome: 'unknown'
  readonly code: string | null
  readonly action: Action | null
  readonly reason: string | null
}
/** The gateway said no. */
export class RefusedError extends AlipayError {
  readonly outcome: 'refused'
  readonly code: string
  readonly action: Action
}
/** A notification, a return or an app result does not verify. */
export class SignatureError extends AlipayError {
  readonly outcome: 'unknown'
  /** `'missing'`, `'malformed'`, `'mismatch'`, `'client_id'`, `'downgrade'`, `'replayed'` and so on. */
  readonly reason: string | null
}

/** The algorithms of the vendor. */
export type SignType = 'MD5' | 'RSA' | 'RSA2' | 'DSA' | 'SHA256'

/** How to sign or verify a text. */
export interface SignOptions {
  signType: SignType
  /** The private key (to sign) or the public key (to verify); the shared secret for `MD5` and `SHA256`. */
  key: Key
  /** Default `'utf-8'`. */
  charset?: string
}

/** Signs text. The private key belongs on servers and terminals you own, never in an app that buyers install. */
export function sign(text: string, options: SignOptions): string
/** True when the signature is right for this text. */
export function verify(text: string, signature: string, options: SignOptions): boolean
/** The text that `gateway.do` signs: sorted by name, joined, without `sign`, `sign_type` and what is empty. */
export function presign(params: GatewayParams): string
/** Signs parameters of `gateway.do` in one step: what `presign` gives, signed as `sign` does. */
export function signParams(params: GatewayParams, options: SignOptions): string
/** Parameters of the `gateway.do` API. */
export type GatewayParams = Record<string, string | number | bigint | boolean | null | undefined> | Iterable<readonly [string, string]>

/** A key pair; printing it shows the public half only. */
export interface KeyPair {
  /** PKCS#8. Keep it on servers and terminals you own, never in an app that buyers install. */
  readonly privatePem: string
  /** SPKI, to upload to Alipay. */
  readonly publicPem: string
}
/** Makes an RSA key pair. */
export function generateKeyPair(bits?: number): Promise<KeyPair>

/** What a key text is. */
export interface KeyInfo {
  /** Such as `'rsa private'`. */
  kind: string
  bits: number
  /** Such as `'PKCS#8 PEM'`. */
  format: string
  /** SHA-256 of the public key (SPKI), hex. */
  fingerprint: string
}
/** Says what a key text is, without showing it. */
export function inspectKey(key: Key): KeyInfo

/** `toMinorUnits('10.00', 'USD')` is `'1000'`. Text to text: nothing is rounded, surplus decimals are refused. */
export function toMinorUnits(value: string, currency: string): string
/** `fromMinorUnits('1000', 'USD')` is `'10.00'`. */
export function fromMinorUnits(value: string, currency: string): string

/**
 * A request id such as a `paymentRequestId`: 32 characters behind the prefix, later ones sort behind earlier ones.
 * Store it with the order before the first try and use it again for every repetition.
 */
export function newRequestId(prefix?: string): string
/** An unguessable `authState` for `authorizations.consult`. Keep it in the buyer's session. */
export function newAuthState(): string
/**
 * The `authCode` with which the buyer came back; `returned` is that URL or its query, `authState` the one you kept.
 * It is a secret: pass it to `authorizations.applyToken` and log it nowhere.
 *
 * @throws {SignatureError} `authState` is missing or another one, or there is no code
 */
export function authorizationCode(returned: string, authState: string): string

/** What AlipayCN wants to know about an order. */
export interface ChinaExtraTransInfo {
  /** `'1'` hotel, `'2'` flight, `'3'` study abroad, `'4'` goods, `'5'` other. */
  businessType: '1' | '2' | '3' | '4' | '5'
  /** Goods: the quantities are summed. */
  goods?: ReadonlyArray<{ name: string; quantity: number | string }>
  hotelName?: string
  checkinTime?: string | Date
  checkoutTime?: string | Date
  flightNumber?: string
  departureTime?: string | Date
  admissionNoticeUrl?: string
  otherBusinessType?: string
}
/** The text for `order.extendInfo`. */
export function chinaExtraTransInfo(info: ChinaExtraTransInfo): string

/** A QR code as SVG text. */
export function qrSvg(text: string): string
/** A QR code as PNG bytes. */
export function qrPng(text: string): Buffer
