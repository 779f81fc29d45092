// @generated from core/schema/instore.json by core/codegen. Do not edit.
import type { CallOptions, Final, FlowOptions, Ticket, Waiting } from '../index'

/** Every operation of the instore family; `client.call` reaches any other. */
export interface InStoreOperations {
  /** Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by `acquirementId` or `merchantTransId`; may be repeated unchanged. */
  acquiringCommonPayCancel(request: AcquiringCommonPayCancelRequest, options?: CallOptions): Promise<AcquiringCommonPayCancelResponse>
  /** Returns all or part of a payment. Repeating a `merchantRefundId` refunds nothing twice. The sandbox takes only `isSync` true. */
  acquiringCommonRefund(request: AcquiringCommonRefundRequest, options?: CallOptions): Promise<AcquiringCommonRefundResponse>
  /**
   * Refunds synchronously and repeats it with the same `merchantRefundId` until it is final. States: `refunded`, `not_refunded`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  acquiringCommonRefundUntilFinal(request: AcquiringCommonRefundRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `acquiringCommonRefundUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startAcquiringCommonRefund(request: AcquiringCommonRefundRequest, options?: FlowOptions): Ticket
  /** Charges a buyer whose payment code was scanned. On an unknown outcome query by `merchantTransId`, then cancel; never use a new id before that. */
  acquiringOfflinePay(request: AcquiringOfflinePayRequest, options?: CallOptions): Promise<AcquiringOfflinePayResponse>
  /**
   * Pays and stays with it until it is final: on an unknown outcome it queries by the same `merchantTransId`, and at the deadline it cancels until that succeeds. States: `paid`, `not_paid`, `cancelled`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  acquiringOfflinePayUntilFinal(request: AcquiringOfflinePayRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `acquiringOfflinePayUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startAcquiringOfflinePay(request: AcquiringOfflinePayRequest, options?: FlowOptions): Ticket
  /** Asks where a payment stands. The result of the call is not the result of the payment. */
  acquiringOfflinePayQuery(request: AcquiringOfflinePayQueryRequest, options?: CallOptions): Promise<AcquiringOfflinePayQueryResponse>
  /**
   * Makes a code for one order, which the buyer scans.
   * Repeat it with the same `merchantTransId`, never with a new one, until the outcome is known.
   */
  acquiringOfflinePreCreate(request: AcquiringOfflinePreCreateRequest, options?: CallOptions): Promise<AcquiringOfflinePreCreateResponse>
  /** Ends a registration. */
  merchantCommonIndirectMerchantArchive(request: MerchantCommonIndirectMerchantArchiveRequest, options?: CallOptions): Promise<MerchantCommonIndirectMerchantArchiveResponse>
  /** Registers or changes a secondary merchant or store. For acquirers. */
  merchantCommonIndirectMerchantMaintain(request: MerchantCommonIndirectMerchantMaintainRequest, options?: CallOptions): Promise<MerchantCommonIndirectMerchantMaintainResponse>
  /** Reads a registration. */
  merchantCommonIndirectMerchantQuery(request: MerchantCommonIndirectMerchantQueryRequest, options?: CallOptions): Promise<MerchantCommonIndirectMerchantQueryResponse>
  /** Reports the health of a terminal. */
  merchantCommonMonitor(request: MerchantCommonMonitorRequest, options?: CallOptions): Promise<MerchantCommonMonitorResponse>
}

export interface AcquiringOfflinePayRequest {
  /** `OFFLINE_PAY`. */
  productCode: 'OFFLINE_PAY' | (string & {})
  /** Your id of the payment. The same id never charges twice. */
  merchantTransId: string
  /** `BARCODE`. */
  codeType: 'BARCODE' | (string & {})
  /** The scanned code. Secret: never log it. */
  identityCode: string
  /** What is sold, for how much, by which shop. */
  order: InStoreOrder
  /** Account that Alipay settles to, 2.0.2. The client fills it in. */
  partnerId?: string
  /** Which settlement contract, when there are several. */
  settleContractId?: string
  /** What the risk check may know about buyer, order and device. */
  riskInfo?: InStoreRiskInfo
  /** Where and with what the order was made. */
  envInfo?: InStoreEnvInfo
  /** JSON text. */
  extendInfo?: string
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
}

export interface AcquiringOfflinePayQueryRequest {
  /** Account that Alipay settles to, 2.0.2. The client fills it in. */
  partnerId?: string
  /** Alipay's id of the payment: store it, refunds need it. */
  acquirementId?: string
  /** Your id of the payment. The same id never charges twice. */
  merchantTransId?: string
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
}

export interface AcquiringCommonPayCancelRequest {
  /** Account that Alipay settles to, 2.0.2. The client fills it in. */
  partnerId?: string
  /** Alipay's id of the payment: store it, refunds need it. */
  acquirementId?: string
  /** Your id of the payment. The same id never charges twice. */
  merchantTransId?: string
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
}

export interface AcquiringCommonRefundRequest {
  /** Alipay's id of the payment: store it, refunds need it. */
  acquirementId: string
  /** Your id of this refund. The same id never refunds twice. */
  merchantRefundId: string
  /** What goes back, in the currency of the order. */
  refundAmount: Money
  /** Account that Alipay settles to, 2.0.2. The client fills it in. */
  partnerId?: string
  /** Why it goes back. */
  refundReason?: string
  /** `true`: the reply is final. `false`: it only says accepted. */
  isSync?: boolean
  /** JSON text. */
  extendInfo?: string
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
}

export interface AcquiringOfflinePreCreateRequest {
  /** `OFFLINE_PAY`. */
  productCode: 'OFFLINE_PAY' | (string & {})
  /** Your id of the payment. The same id never charges twice. */
  merchantTransId: string
  /** What is sold, for how much, by which shop. */
  order: InStoreOrder
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
  /** Which settlement contract, when there are several. */
  settleContractId?: string
  /** Which kind of code. The value for a code of one order is not certain. Unconfirmed. */
  sceneType?: 'THIRDPARTYQRCODE' | (string & {})
  /** Where the result is posted. Unconfirmed. */
  notifyUrl?: string
  /** Where the wallet's browser goes after the payment. Unconfirmed. */
  merchantRedirectUrl?: string
  /** User agent of the buyer's browser. Unconfirmed. */
  userAgent?: string
  /** What the risk check may know about buyer, order and device. */
  riskInfo?: InStoreRiskInfo
  /** JSON text. */
  extendInfo?: string
  /** Until when the order can be paid. Where it belongs, in the body or in the order, is not certain. ISO 8601 with its zone. Unconfirmed. */
  expiryTime?: string | Date
  /** Account that Alipay settles to, 2.0.2. The client fills it in. */
  partnerId?: string
}

export interface MerchantCommonMonitorRequest {
  /** Profiles 2.0.4 and 2.0.0. */
  sellerId: string
  /** In direct integration of 2.0.2 the same as `partnerId`. */
  storeId: string
  /** Account that Alipay settles to, 2.0.2. The client fills it in. */
  partnerId: string
  /** `OFFLINE_PAY`. */
  productCode: 'OFFLINE_PAY' | (string & {})
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
  /** What the terminal was doing, such as `PAYMENT_QRCODE`. */
  sceneCode?: string
  /** Partner id of the technology provider. */
  sysServiceProviderId?: string
  equipmentType?: string
  /** Id of the register, else its MAC address. */
  equipmentId?: string
  networkType?: string
  clientNetworkTime?: string
}

export interface MerchantCommonIndirectMerchantMaintainRequest {
  /** A new shop or a change of one. */
  operationType: 'ADD' | 'MODIFY' | (string & {})
  /** The shop, as it is registered. */
  sellerInfo: SellerInfo
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
  /** The store, as it is registered. */
  storeInfo?: StoreInfo
  /** Where the result is posted. */
  notifyUrl?: string
  /** JSON text. */
  extendInfo?: string
}

export interface MerchantCommonIndirectMerchantQueryRequest {
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
  /** Profiles 2.0.4 and 2.0.0. */
  sellerId?: string
  /** In direct integration of 2.0.2 the same as `partnerId`. */
  storeId?: string
  /** Which registration is meant: that of a web shop or of a store. */
  paymentScene?: 'ONLINE' | 'OFFLINE' | (string & {})
}

export interface MerchantCommonIndirectMerchantArchiveRequest {
  /** Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in. */
  merchantId?: string
  /** Profiles 2.0.4 and 2.0.0. */
  sellerId?: string
  /** In direct integration of 2.0.2 the same as `partnerId`. */
  storeId?: string
  /** Which registration is meant: that of a web shop or of a store. */
  paymentScene?: 'ONLINE' | 'OFFLINE' | (string & {})
}

/** An amount in the smallest unit of its currency: `{"currency": "USD", "value": "1000"}` is 10.00 USD. */
export interface Money {
  /** ISO 4217 code. */
  currency: string
  /** Digits: whole units of the smallest coin, `"1000"` is 10.00 USD and 1000 JPY. */
  value: number | bigint | string
}

/** How a call went: the status counts, the code says why. */
export interface InStoreResult {
  /** `S` done, `F` failed for good, `U` unknown or in progress. Anything else counts as `U`. */
  resultStatus?: 'S' | 'F' | 'U' | (string & {})
  /** Number of the code; `00000000` goes with `SUCCESS`. */
  resultCodeId?: string
  /** Code of the outcome, such as `SUCCESS`. */
  resultCode?: string
  /** The code in the gateway's words. Log it, do not decide on it. */
  resultMsg?: string
  [unknown: string]: any
}

/** What is bought, and where. */
export interface InStoreOrder {
  /** Total, in the smallest unit of the currency. */
  orderAmount: Money
  /** What the buyer sees. */
  orderTitle: string
  orderDetail?: string
  /** Which shop sells. In direct integration of 2.0.2 both its ids are your `partnerId`. */
  seller: Seller
  /** Until when the order can be paid. Where it belongs, in the body or in the order, is not certain. ISO 8601 with its zone. Unconfirmed. */
  expiryTime?: string | Date
}

/** The shop that the buyer sees. Which fields are needed depends on the profile. */
export interface Seller {
  /** Profile 2.0.2. In direct integration the same as `partnerId`. */
  secondaryMerchantId?: string
  /** Profiles 2.0.4 and 2.0.0. */
  sellerId?: string
  /** In direct integration of 2.0.2 the same as `partnerId`. */
  storeId?: string
  /** Name of the store. */
  storeName?: string
  /** Name of the shop that sells. Unconfirmed. */
  secondaryMerchantName?: string
  /** Merchant category code (MCC), four digits. Unconfirmed. */
  secondaryMerchantIndustry?: string
  /** Name of the shop. */
  sellerName?: string
  /** Merchant category code (MCC), four digits. */
  sellerMCC?: string
}

/** The terminal. */
export interface InStoreEnvInfo {
  /** Unconfirmed. */
  terminalType?: string
  /** Unconfirmed. */
  orderTerminalType?: string
  /** Unconfirmed. */
  osType?: string
  /** IP address of the buyer. Unconfirmed. */
  clientIp?: string
  /** Your id of the terminal. Unconfirmed. */
  merchantTerminalId?: string
  /** Your id of the buyer's session. Unconfirmed. */
  sessionId?: string
  /** JSON text. Unconfirmed. */
  extendInfo?: string
}

/** What is known about the buyer and the order. */
export interface InStoreRiskInfo {
  /** The buyer, as your shop knows them. */
  userInfo?: InStoreRiskUser
  /** What the order holds, for the risk check. */
  orderInfos?: Array<InStoreRiskOrder>
  deviceInfo?: any
  riskExtendInfo?: string
}

export interface InStoreRiskUser {
  /** Your id of the buyer. */
  merchantUserId?: string
  /** When the buyer registered at your shop. */
  signupTime?: string
  /** When the buyer last logged in at your shop. */
  lastLoginTime?: string
}

export interface InStoreRiskOrder {
  /** Name of the goods. */
  productName?: string
  /** Category of the goods. */
  productCategory?: string
  productSubCategory?: string
  /** Price of one piece, in the smallest unit of the currency. */
  itemPrice?: Money
}

/** A secondary merchant to register. */
export interface SellerInfo {
  /** Profiles 2.0.4 and 2.0.0. */
  sellerId: string
  /** Name of the shop. */
  sellerName?: string
  /** Sites and apps of the shop. */
  siteInfos?: Array<SellerSite>
}

export interface SellerSite {
  /** A website or an app. */
  siteType?: 'WEB' | 'APP' | (string & {})
  /** Address of the site, or of the app's page in its store. */
  siteUrl?: string
  /** Name of the site or app. */
  siteName?: string
}

/** A store to register. */
export interface StoreInfo {
  /** In direct integration of 2.0.2 the same as `partnerId`. */
  storeId?: string
  /** Name of the store. */
  storeName?: string
}

export interface StatusDetail {
  /** Where the payment stands. Only `SUCCESS` is paid. Unconfirmed. */
  acquirementStatus?: 'INIT' | 'PAYING' | 'SUCCESS' | 'CLOSED' | 'MERCHANT_ACCEPT' | 'CANCELLED' | (string & {})
  [unknown: string]: any
}

export interface AcquiringOfflinePayResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  /** Alipay's id of the payment: store it, refunds need it. Unconfirmed. */
  acquirementId?: string
  /** Your id of the payment. The same id never charges twice. Unconfirmed. */
  merchantTransId?: string
  /** Total, in the smallest unit of the currency. Unconfirmed. */
  orderAmount?: Money
  /** What the buyer paid, in the buyer's currency. Unconfirmed. */
  payAmount?: Money
  /** Rate between the order's and the buyer's currency; kept as it came, its shape is not certain. Unconfirmed. */
  conversionRate?: any
  /** When the buyer paid. ISO 8601 with its zone. Unconfirmed. */
  paymentTime?: string
  [unknown: string]: any
}

export interface AcquiringOfflinePayQueryResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  /** Alipay's id of the payment: store it, refunds need it. Unconfirmed. */
  acquirementId?: string
  /** Your id of the payment. The same id never charges twice. Unconfirmed. */
  merchantTransId?: string
  /** Where the payment stands; `resultInfo` only says how the query went. Unconfirmed. */
  statusDetail?: StatusDetail
  /** Total, in the smallest unit of the currency. Unconfirmed. */
  orderAmount?: Money
  /** What the buyer paid, in the buyer's currency. Unconfirmed. */
  payAmount?: Money
  /** Rate between the order's and the buyer's currency; kept as it came, its shape is not certain. Unconfirmed. */
  conversionRate?: any
  /** When the buyer paid. ISO 8601 with its zone. Unconfirmed. */
  paymentTime?: string
  [unknown: string]: any
}

export interface AcquiringCommonPayCancelResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  /** Alipay's id of the payment: store it, refunds need it. Unconfirmed. */
  acquirementId?: string
  /** Your id of the payment. The same id never charges twice. Unconfirmed. */
  merchantTransId?: string
  /** When it was cancelled. ISO 8601 with its zone. Unconfirmed. */
  cancelTime?: string
  [unknown: string]: any
}

export interface AcquiringCommonRefundResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  /** Alipay's id of the refund. Unconfirmed. */
  refundId?: string
  /** Your id of this refund. The same id never refunds twice. Unconfirmed. */
  merchantRefundId?: string
  /** Alipay's id of the payment: store it, refunds need it. Unconfirmed. */
  acquirementId?: string
  /** What goes back, in the currency of the order. Unconfirmed. */
  refundAmount?: Money
  /** When it went back. ISO 8601 with its zone. Unconfirmed. */
  refundTime?: string
  [unknown: string]: any
}

export interface AcquiringOfflinePreCreateResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  /** Render it as a code, or send the wallet browser there. */
  orderQrCode?: string
  /** Alipay's id of the payment: store it, refunds need it. Unconfirmed. */
  acquirementId?: string
  /** Your id of the payment. The same id never charges twice. Unconfirmed. */
  merchantTransId?: string
  [unknown: string]: any
}

export interface MerchantCommonMonitorResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  [unknown: string]: any
}

export interface MerchantCommonIndirectMerchantMaintainResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  [unknown: string]: any
}

export interface MerchantCommonIndirectMerchantQueryResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  [unknown: string]: any
}

export interface MerchantCommonIndirectMerchantArchiveResponse {
  /** How the call went. */
  resultInfo?: InStoreResult
  [unknown: string]: any
}
