// @generated from core/schema/mapi.json by core/codegen. Do not edit.
import type { CallOptions, Final, FlowOptions, Redirect, Ticket, Waiting } from '../index'

/** Every operation of the mapi family; `client.call` reaches any other. */
export interface MapiOperations {
  /**
   * Cancels an order of the same day: unpaid it closes (`action` `close`), paid it goes back whole (`action` `refund`).
   * Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
   */
  acquireCancel(request: AcquireCancelRequest, options?: CallOptions): Promise<AcquireCancelResponse>
  /**
   * Makes an order that the buyer pays in the wallet.
   * Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
   * Not confirmed by a document: try it in the sandbox first.
   */
  acquireCreate(request: AcquireCreateRequest, options?: CallOptions): Promise<AcquireCreateResponse>
  /**
   * Charges an agreement.
   * Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
   */
  acquireCreateandpay(request: AcquireCreateandpayRequest, options?: CallOptions): Promise<AcquireCreateandpayResponse>
  /**
   * Declares a payment to customs. Success is the call; the outcome is read by `alipay.overseas.acquire.customs.query`.
   * Repeat it with the same `out_request_no`, never with a new one, until the outcome is known.
   * Not confirmed by a document: try it in the sandbox first.
   */
  acquireCustoms(request: AcquireCustomsRequest, options?: CallOptions): Promise<AcquireCustomsResponse>
  /** Asks where a store payment stands. Read `alipay_trans_status`. */
  acquireOverseasQuery(request: AcquireOverseasQueryRequest, options?: CallOptions): Promise<AcquireOverseasQueryResponse>
  /**
   * Cancels a store payment of the same day (GMT+8).
   * Repeat it with the same `partner_trans_id`, never with a new one, until the outcome is known.
   * Not confirmed by a document: try it in the sandbox first.
   */
  acquireOverseasSpotCancel(request: AcquireOverseasSpotCancelRequest, options?: CallOptions): Promise<AcquireOverseasSpotCancelResponse>
  /**
   * Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under `partner_refund_id`. States: `cancelled`, `refunded`, `not_refunded`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  acquireOverseasSpotCancelUntilFinal(request: AcquireOverseasSpotRefundRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `acquireOverseasSpotCancelUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startAcquireOverseasSpotCancel(request: AcquireOverseasSpotRefundRequest, options?: FlowOptions): Ticket
  /** Charges a buyer whose payment code was scanned. On an unknown outcome query by `partner_trans_id`, then cancel. */
  acquireOverseasSpotPay(request: AcquireOverseasSpotPayRequest, options?: CallOptions): Promise<AcquireOverseasSpotPayResponse>
  /**
   * Pays and stays with it until it is final: on an unknown outcome it queries by the same `partner_trans_id`, and at the deadline it reverses until that succeeds. States: `paid`, `not_paid`, `cancelled`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  acquireOverseasSpotPayUntilFinal(request: AcquireOverseasSpotPayRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `acquireOverseasSpotPayUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startAcquireOverseasSpotPay(request: AcquireOverseasSpotPayRequest, options?: FlowOptions): Ticket
  /** Returns all or part of a store payment. Without `is_sync` `Y` success means accepted, and only a success is reported. Repeating a `partner_refund_id` refunds nothing twice. */
  acquireOverseasSpotRefund(request: AcquireOverseasSpotRefundRequest, options?: CallOptions): Promise<AcquireOverseasSpotRefundResponse>
  /**
   * Refunds and stays with it until it is final, always with the same `partner_refund_id`. States: `refunded`, `not_refunded`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  acquireOverseasSpotRefundUntilFinal(request: AcquireOverseasSpotRefundRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `acquireOverseasSpotRefundUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startAcquireOverseasSpotRefund(request: AcquireOverseasSpotRefundRequest, options?: FlowOptions): Ticket
  /**
   * Undoes a store payment of the same day whose outcome is unknown.
   * Repeat it with the same `partner_trans_id`, never with a new one, until the outcome is known.
   * Not confirmed by a document: try it in the sandbox first.
   */
  acquireOverseasSpotReverse(request: AcquireOverseasSpotReverseRequest, options?: CallOptions): Promise<AcquireOverseasSpotReverseResponse>
  /**
   * Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under `partner_refund_id`. States: `cancelled`, `refunded`, `not_refunded`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  acquireOverseasSpotReverseUntilFinal(request: AcquireOverseasSpotRefundRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `acquireOverseasSpotReverseUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startAcquireOverseasSpotReverse(request: AcquireOverseasSpotRefundRequest, options?: FlowOptions): Ticket
  /**
   * Makes a code for one order, which the buyer scans.
   * Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
   */
  acquirePrecreate(request: AcquirePrecreateRequest, options?: CallOptions): Promise<AcquirePrecreateResponse>
  /** Asks where an order stands. */
  acquireQuery(request: AcquireQueryRequest, options?: CallOptions): Promise<AcquireQueryResponse>
  /**
   * Returns all or part of an order.
   * Repeat it with the same `out_request_no`, never with a new one, until the outcome is known.
   */
  acquireRefund(request: AcquireRefundRequest, options?: CallOptions): Promise<AcquireRefundResponse>
  /** Makes a fixed code for a store. */
  commerceQrcodeCreate(request: CommerceQrcodeCreateRequest, options?: CallOptions): Promise<CommerceQrcodeCreateResponse>
  /** Changes a fixed code. */
  commerceQrcodeModify(request: CommerceQrcodeModifyRequest, options?: CallOptions): Promise<CommerceQrcodeModifyResponse>
  /**
   * Stops, restarts or deletes a fixed code.
   * Not confirmed by a document: try it in the sandbox first.
   */
  commerceQrcodeModifyStatus(request: CommerceQrcodeModifyStatusRequest, options?: CallOptions): Promise<CommerceQrcodeModifyStatusResponse>
  /**
   * Sends the buyer to the page where automatic debits are allowed.
   * Repeat it with the same `external_sign_no`, never with a new one, until the outcome is known.
   */
  dutCustomerAgreementPageSign(request: DutCustomerAgreementPageSignRequest, options?: CallOptions): Promise<Redirect>
  /** Reads an agreement. */
  dutCustomerAgreementQuery(request: DutCustomerAgreementQueryRequest, options?: CallOptions): Promise<DutCustomerAgreementQueryResponse>
  /** Ends an agreement; the outcome comes as a notification. */
  dutCustomerAgreementUnsign(request: DutCustomerAgreementUnsignRequest, options?: CallOptions): Promise<DutCustomerAgreementUnsignResponse>
  /**
   * Asks whether a tax refund can be paid to this account.
   * Not confirmed by a document: try it in the sandbox first.
   */
  overseaTaxrefundSingleAccountQuery(request: OverseaTaxrefundSingleAccountQueryRequest, options?: CallOptions): Promise<OverseaTaxrefundSingleAccountQueryResponse>
  /**
   * Pays a tax refund to an account.
   * Repeat it with the same `out_order_no`, never with a new one, until the outcome is known.
   * Not confirmed by a document: try it in the sandbox first.
   */
  overseaTaxrefundSingleTaxdataSend(request: OverseaTaxrefundSingleTaxdataSendRequest, options?: CallOptions): Promise<OverseaTaxrefundSingleTaxdataSendResponse>
  /**
   * Reads up to ten declarations.
   * Not confirmed by a document: try it in the sandbox first.
   */
  overseasAcquireCustomsQuery(request: OverseasAcquireCustomsQueryRequest, options?: CallOptions): Promise<OverseasAcquireCustomsQueryResponse>
  /**
   * Sends the buyer to pay an order in a foreign currency.
   * Repeat it with the same `partner_trans_id`, never with a new one, until the outcome is known.
   * Not confirmed by a document: try it in the sandbox first.
   */
  overseasForexOrderPay(request: OverseasForexOrderPayRequest, options?: CallOptions): Promise<Redirect>
  /** Asks for the review of a secondary merchant. */
  overseasSecmerchantMaintainQueryStatus(request: OverseasSecmerchantMaintainQueryStatusRequest, options?: CallOptions): Promise<OverseasSecmerchantMaintainQueryStatusResponse>
  /** Registers or updates a secondary merchant and its store. Success means taken for review. */
  overseasSecmerchantOfflineMaintain(request: OverseasSecmerchantOfflineMaintainRequest, options?: CallOptions): Promise<OverseasSecmerchantOfflineMaintainResponse>
  /**
   * Registers or updates and asks until the review is over. An update of what cannot change is refused before it is sent. States: `registered`, `rejected`.
   * The deadline is 60 seconds unless you say otherwise.
   */
  overseasSecmerchantOfflineMaintainUntilFinal(request: OverseasSecmerchantOfflineMaintainRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `overseasSecmerchantOfflineMaintainUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startOverseasSecmerchantOfflineMaintain(request: OverseasSecmerchantOfflineMaintainRequest, options?: FlowOptions): Ticket
  /** Registers or updates a secondary merchant that sells online. Success means taken for review. */
  overseasSecmerchantOnlineMaintain(request: OverseasSecmerchantOnlineMaintainRequest, options?: CallOptions): Promise<OverseasSecmerchantOnlineMaintainResponse>
  /**
   * Registers or updates and asks until the review is over. An update of what cannot change is refused before it is sent. States: `registered`, `rejected`.
   * The deadline is 60 seconds unless you say otherwise.
   */
  overseasSecmerchantOnlineMaintainUntilFinal(request: OverseasSecmerchantOnlineMaintainRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `overseasSecmerchantOnlineMaintainUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startOverseasSecmerchantOnlineMaintain(request: OverseasSecmerchantOnlineMaintainRequest, options?: FlowOptions): Ticket
  /**
   * Closes an unpaid trade of the domestic product.
   * Repeat it with the same `out_order_no`, never with a new one, until the outcome is known.
   * Not confirmed by a document: try it in the sandbox first.
   */
  closeTrade(request: CloseTradeRequest, options?: CallOptions): Promise<CloseTradeResponse>
  /**
   * Sends a buyer at a computer to the cashier: gives a signed URL and a form, nothing is sent. Errors show on a page to the buyer, not here.
   * Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
   */
  createForexTrade(request: CreateForexTradeRequest, options?: CallOptions): Promise<Redirect>
  /**
   * The same as `create_forex_trade` for phone browsers.
   * Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
   */
  createForexTradeWap(request: CreateForexTradeWapRequest, options?: CallOptions): Promise<Redirect>
  /**
   * Transactions of up to ten days, as text.
   * Not confirmed by a document: try it in the sandbox first.
   */
  forexCompareFile(request: ForexCompareFileRequest, options?: CallOptions): Promise<string>
  /**
   * Settlements of up to ten days, as text.
   * Not confirmed by a document: try it in the sandbox first.
   */
  forexLiquidationFile(request: ForexLiquidationFileRequest, options?: CallOptions): Promise<string>
  /** Exchange rates of the day, as text: CNY for one unit. At most 100 calls a day. */
  forexRateFile(request: ForexRateFileRequest, options?: CallOptions): Promise<string>
  /** Returns all or part of a payment. Repeating an `out_return_no` refunds nothing twice. With `is_sync` `Y` the reply is final, otherwise it only says accepted. */
  forexRefund(request: ForexRefundRequest, options?: CallOptions): Promise<ForexRefundResponse>
  /**
   * Refunds and stays with it until it is final, always with the same `out_return_no`. States: `refunded`, `not_refunded`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  forexRefundUntilFinal(request: ForexRefundRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `forexRefundUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startForexRefund(request: ForexRefundRequest, options?: FlowOptions): Ticket
  /**
   * Refunds from a file. No page describes the upload: the file stands outside the signature, in the part that option `refund_file_field` names.
   * Not confirmed by a document: try it in the sandbox first.
   */
  forexRefundFile(request: ForexRefundFileRequest, options?: CallOptions): Promise<ForexRefundFileResponse>
  /**
   * Builds the signed order string for the wallet app. Nothing is sent.
   * Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
   */
  mobileSecuritypayPay(request: MobileSecuritypayPayRequest, options?: CallOptions): Promise<string>
  /** Asks where a payment stands. `TRADE_FINISHED` and `TRADE_SUCCESS` are paid, as long as you have not refunded: refunds do not show here. `TRADE_CLOSED` with a pay time was paid once. A trade exists only after the buyer has logged in. */
  singleTradeQuery(request: SingleTradeQueryRequest, options?: CallOptions): Promise<SingleTradeQueryResponse>
}

export interface CreateForexTradeRequest {
  /** What the buyer sees. */
  subject: string
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  /** Settlement currency of the contract. Never CNY online. */
  currency: string
  /** Which product. */
  product_code: 'NEW_OVERSEAS_SELLER' | (string & {})
  /** What is sold, as an object; JSON text on the wire. */
  trade_information: TradeInformation | string
  /** Where the result is posted. No query string. */
  notify_url?: string
  /** Where the browser comes back to. Coming back proves nothing. */
  return_url?: string
  /** Longer description, replaced by `trade_information`. */
  body?: string
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. */
  total_fee?: string | number | bigint
  /** Price in CNY, in place of `total_fee`. */
  rmb_fee?: string | number | bigint
  /** How long the buyer may take from login to the end. Absent is `12h`; others must be switched on by Alipay. */
  timeout_rule?: '5m' | '10m' | '15m' | '30m' | '1h' | '2h' | '3h' | '5h' | '10h' | '12h' | '1d' | '3d' | '7d' | '15d' | (string & {})
  /** Name of the shop on the cashier's page. */
  supplier?: string
  /** When the order was placed, GMT+8. Goes together with `order_valid_time`. `yyyy-MM-dd HH:mm:ss`. */
  order_gmt_create?: string
  /** Seconds from the redirect to the login, at most 2592000; an old guide says 21600. Goes together with `order_gmt_create`. */
  order_valid_time?: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id?: string
  /** Name of the shop; as registered. */
  secondary_merchant_name?: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. */
  secondary_merchant_industry?: string
  /** Home page of the shop, or where its app is downloaded. Acquirers must send it, others should. */
  refer_url?: string
  /** Who gets a share, at most ten. */
  split_fund_info?: Array<SplitFundInfo> | string
  /** Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed. */
  payment_inst?: 'ALIPAYHK' | 'ALIPAYCN' | (string & {})
  /** Token of an express login, from older integrations. Secret: never log it. Unconfirmed. */
  auth_token?: string
  /** QR code inside your own page, for AlipayHK. Only `4` was seen. */
  qr_pay_mode?: string
  /** Width of that code in pixels. */
  qrcode_width?: string
  /** Unconfirmed. */
  specified_pay_channel?: string
  /** Huabei instalments: `hb_fq_num` is `3`, `6` or `12`; across borders `hb_fq_seller_percent` is `0`. Unconfirmed. */
  hb_fq_param?: any
}

export interface CreateForexTradeWapRequest {
  /** What the buyer sees. */
  subject: string
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  /** Settlement currency of the contract. Never CNY online. */
  currency: string
  /** Which product. */
  product_code: 'NEW_WAP_OVERSEAS_SELLER' | (string & {})
  /** What is sold, as an object; JSON text on the wire. */
  trade_information: TradeInformation | string
  /** Where the result is posted. No query string. */
  notify_url?: string
  /** Where the browser comes back to. Coming back proves nothing. */
  return_url?: string
  /** Longer description, replaced by `trade_information`. */
  body?: string
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. */
  total_fee?: string | number | bigint
  /** Price in CNY, in place of `total_fee`. */
  rmb_fee?: string | number | bigint
  /** How long the buyer may take from login to the end. Absent is `12h`; others must be switched on by Alipay. */
  timeout_rule?: '5m' | '10m' | '15m' | '30m' | '1h' | '2h' | '3h' | '5h' | '10h' | '12h' | '1d' | '3d' | '7d' | '15d' | (string & {})
  /** Name of the shop on the cashier's page. */
  supplier?: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id?: string
  /** Name of the shop; as registered. */
  secondary_merchant_name?: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. */
  secondary_merchant_industry?: string
  /** Home page of the shop, or where its app is downloaded. Acquirers must send it, others should. */
  refer_url?: string
  /** Who gets a share, at most ten. */
  split_fund_info?: Array<SplitFundInfo> | string
  /** Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed. */
  payment_inst?: 'ALIPAYHK' | 'ALIPAYCN' | (string & {})
  /** Token of an express login, from older integrations. Secret: never log it. Unconfirmed. */
  auth_token?: string
  /** `Y` opens the wallet app and falls back to the page. */
  app_pay?: 'Y' | (string & {})
  /** Page of the shop that the cashier links back to, from older guides. Unconfirmed. */
  merchant_url?: string
  /** Huabei instalments: `hb_fq_num` is `3`, `6` or `12`; across borders `hb_fq_seller_percent` is `0`. Unconfirmed. */
  hb_fq_param?: any
}

export interface MobileSecuritypayPayRequest {
  /** Where the result is posted. No query string. */
  notify_url: string
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  /** What the buyer sees. */
  subject: string
  /** Always `1`. */
  payment_type: '1' | (string & {})
  /** Your partner id. */
  seller_id: string
  /** Settlement currency of the contract. Never CNY online. */
  currency: string
  /** Always `FP`. */
  forex_biz: 'FP' | (string & {})
  /** Which product. */
  product_code?: 'NEW_WAP_OVERSEAS_SELLER' | (string & {})
  /** What is sold, as an object; JSON text on the wire. */
  trade_information?: TradeInformation | string
  /** Where the browser comes back to. Coming back proves nothing. */
  return_url?: string
  /** Which app asks, as `system=<platform>^version=<app version>`. */
  appenv?: string
  /** Application id of the open platform, from older integrations. Unconfirmed. */
  app_id?: string
  /** Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed. */
  payment_inst?: 'ALIPAYHK' | 'ALIPAYCN' | (string & {})
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. */
  total_fee?: string | number | bigint
  /** Price in CNY, in place of `total_fee`. */
  rmb_fee?: string | number | bigint
  /** Longer description, replaced by `trade_information`. */
  body?: string
  /** How long the buyer may take: `1m` to `15d`, or `1c` for the current day. Whole numbers only. */
  it_b_pay?: string
  /** Token of an express login. Secret: never log it. */
  extern_token?: string
  /** Page that shows the goods. Unconfirmed. */
  show_url?: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id?: string
  /** Name of the shop; as registered. */
  secondary_merchant_name?: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. */
  secondary_merchant_industry?: string
  /** Home page of the shop, or where its app is downloaded. Acquirers must send it, others should. */
  refer_url?: string
  /** Who gets a share, at most ten. */
  split_fund_info?: Array<SplitFundInfo> | string
  /** Instalment subsidy, such as `{"enable_thirdparty_subsidy": "Y"}`. Unconfirmed. */
  business_params?: any
}

export interface ForexRefundRequest {
  /** Your id of this refund. The same id never refunds twice. */
  out_return_no: string
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  /** Settlement currency of the contract. Never CNY online. */
  currency: string
  /** When the refund was asked for, GMT+8. The client fills it in. */
  gmt_return?: string
  /** Where the result is posted. No query string. */
  notify_url?: string
  /** What goes back, in `currency`. */
  return_amount?: string | number | bigint
  /** What goes back in CNY, when the price was `rmb_fee`. */
  return_rmb_amount?: string | number | bigint
  /** Why it goes back. */
  reason?: string
  /** Which product. */
  product_code?: 'NEW_OVERSEAS_SELLER' | 'NEW_WAP_OVERSEAS_SELLER' | (string & {})
  /** `Y`: the reply is final. `N`: it only says accepted. */
  is_sync?: 'Y' | 'N' | (string & {})
  /** Who gets a share, at most ten. */
  split_fund_info?: Array<RefundSplitFundInfo> | string
}

export interface ForexRefundFileRequest {
  /** The text of the file, or a list of refunds: `out_return_no`, `out_trade_no`, `currency`, `return_amount`, `gmt_return`, `reason`. Unconfirmed. */
  file: any
}

export interface SingleTradeQueryRequest {
  /** Alipay's id of the payment. */
  trade_no?: string
  /** Your id of the order, unique, single use. */
  out_trade_no?: string
}

export interface ForexCompareFileRequest {
  /** `YYYYMMDD`. Unconfirmed. */
  start_date: string
  /** `YYYYMMDD`. Unconfirmed. */
  end_date: string
}

export interface ForexLiquidationFileRequest {
  /** `YYYYMMDD`. Unconfirmed. */
  start_date: string
  /** `YYYYMMDD`. Unconfirmed. */
  end_date: string
}

export interface ForexRateFileRequest {
}

export interface NotifyVerifyRequest {
  notify_id: string
}

export interface CloseTradeRequest {
  /** Alipay's id of the payment. Unconfirmed. */
  trade_no?: string
  /** Unconfirmed. */
  out_order_no?: string
}

export interface OverseasSecmerchantOnlineMaintainRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. */
  timestamp?: string
  /** Name of the shop; as registered. */
  secondary_merchant_name: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. */
  secondary_merchant_industry: string
  register_country: string
  register_address: string
  site_infos: Array<SiteInfo> | string
  secondary_merchant_type: 'INDIVIDUAL' | 'ENTERPRISE' | (string & {})
  settlement_no: string
  contact_no: string
  contact_email: string
  registration_no?: string
  shareholder_name?: string
  shareholder_id?: string
  representative_name?: string
  representative_id?: string
  cs_no?: string
  cs_email?: string
}

export interface OverseasSecmerchantOfflineMaintainRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. */
  timestamp?: string
  /** Name of the shop; as registered. */
  secondary_merchant_name: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id: string
  /** Your id of the store, unique for the merchant; the licence plate for taxis (MCC 4121). */
  store_id: string
  /** Name of the store; as registered. */
  store_name: string
  store_country: string
  /** Unconfirmed. */
  store_address: string
  store_industry: string
  /** Unconfirmed. */
  register_country: string
  /** Unconfirmed. */
  secondary_merchant_type: 'INDIVIDUAL' | 'ENTERPRISE' | (string & {})
  /** Unconfirmed. */
  internal_store_photo?: string
  /** Unconfirmed. */
  external_storefront_photo?: string
  extend_params?: Array<ExtendParams> | string
  /** Unconfirmed. */
  register_address?: string
  /** Unconfirmed. */
  registration_no?: string
  /** Unconfirmed. */
  shareholder_name?: string
  /** Unconfirmed. */
  shareholder_id?: string
  /** Unconfirmed. */
  representative_name?: string
  /** Unconfirmed. */
  representative_id?: string
  /** Unconfirmed. */
  settlement_no?: string
  /** Unconfirmed. */
  contact_no?: string
  /** Unconfirmed. */
  contact_email?: string
  /** Unconfirmed. */
  cs_no?: string
  /** Unconfirmed. */
  cs_email?: string
}

export interface OverseasSecmerchantMaintainQueryStatusRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. */
  timestamp?: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id: string
  payment_method: 'ONLINE_PAYMENT' | 'INSTORE_PAYMENT' | (string & {})
  /** Id of the store; as registered. */
  store_id?: string
}

export interface AcquireOverseasSpotPayRequest {
  /** The account that is paid: your partner id. */
  alipay_seller_id: string
  /** What is sold, as the buyer's bill shows it. */
  trans_name: string
  /** Your id of the payment. */
  partner_trans_id: string
  /** Settlement currency of the contract. Never CNY online. */
  currency: string
  /** What the buyer pays, 0.01 to 100000000.00 with two decimals; JPY and KRW without. */
  trans_amount: string | number | bigint
  /** The scanned code. Secret: never log it. */
  buyer_identity_code: string
  /** What was scanned: `barcode`. */
  identity_code_type: 'barcode' | (string & {})
  /** When the sale was made, `yyyyMMddHHmmss`, GMT+8. */
  trans_create_time: string
  /** Which product. */
  biz_product: 'OVERSEAS_MBARCODE_PAY' | (string & {})
  /** Where the result is posted. No query string. */
  notify_url?: string
  /** How many pieces. */
  quantity?: string | number | bigint
  /** Currency of the price. Ask Alipay before using it. */
  trans_currency?: 'MOP' | 'TWD' | 'CNY' | (string & {})
  /** Note of your own. */
  memo?: string
  /** Store and secondary merchant, as an object; JSON text on the wire. */
  extend_info?: MapiExtendInfo | string
  /** What is sold, as an object; JSON text on the wire. */
  trade_information?: TradeInformation | string
}

export interface AcquireOverseasSpotRefundRequest {
  /** Your id of the payment. */
  partner_trans_id: string
  /** Your id of this refund, different from the payment id. */
  partner_refund_id: string
  /** What goes back, not above what is left. */
  refund_amount: string | number | bigint
  /** Settlement currency of the contract. Never CNY online. */
  currency: string
  /** Where the result is posted. No query string. */
  notify_url?: string
  /** Alipay's id of the payment. */
  alipay_trans_id?: string
  /** Why it goes back. AlipayHK's own gateway spells it `refund_reson`: send that name there. */
  refund_reason?: string
  /** `Y`: the reply is final. `N`: it only says accepted. */
  is_sync?: 'Y' | 'N' | (string & {})
}

export interface AcquireOverseasSpotReverseRequest {
  /** Your id of the payment. Unconfirmed. */
  partner_trans_id: string
  /** GMT+8. The client fills it in. Unconfirmed. */
  timestamp?: string
}

export interface AcquireOverseasSpotCancelRequest {
  /** Your id of the payment. Unconfirmed. */
  partner_trans_id: string
  /** GMT+8. The client fills it in. Unconfirmed. */
  timestamp?: string
}

export interface AcquireOverseasQueryRequest {
  /** Your id of the payment. */
  partner_trans_id?: string
  /** Alipay's id of the payment. */
  alipay_trans_id?: string
}

export interface AcquirePrecreateRequest {
  /** Where the result is posted. No query string. */
  notify_url: string
  /** GMT+8. The client fills it in. */
  timestamp?: string
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  /** What the buyer sees. */
  subject: string
  /** Which product. */
  product_code: 'OVERSEAS_MBARCODE_PAY' | (string & {})
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. */
  total_fee: string | number | bigint
  /** Settlement currency of the contract. Never CNY online. */
  currency: string
  /** Currency of the price. */
  trans_currency: string
  terminal_timestamp?: string
  /** Your partner id. */
  seller_id?: string
  /** Login of the account that is paid. */
  seller_email?: string
  /** Longer description of the order. */
  body?: string
  /** Page that shows the goods. */
  show_url?: string
  price?: string | number | bigint
  /** How many pieces. */
  quantity?: string | number | bigint
  goods_detail?: Array<GoodsDetail> | string
  extend_params?: AcquirePrecreateExtendParams | string
  /** How long the buyer may take: `1m` to `15d`, or `1c` for the current day. Whole numbers only. */
  it_b_pay?: string
  passback_parameters?: string
  /** What is sold, as an object; JSON text on the wire. */
  trade_information?: TradeInformation | string
  /** Unconfirmed. */
  qr_code_it_b_pay?: string
}

export interface AcquireCreateRequest {
  /** GMT+8. The client fills it in. Unconfirmed. */
  timestamp?: string
  /** Your id of the order, unique, single use. Unconfirmed. */
  out_trade_no: string
  /** What the buyer sees. Unconfirmed. */
  subject: string
  /** Which product. Unconfirmed. */
  product_code: 'OVERSEAS_MBARCODE_PAY' | (string & {})
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. Unconfirmed. */
  total_fee: string | number | bigint
  /** Settlement currency of the contract. Never CNY online. Unconfirmed. */
  currency: string
  /** Currency of the price. Unconfirmed. */
  trans_currency: string
  /** Where the result is posted. No query string. Unconfirmed. */
  notify_url?: string
  /** Unconfirmed. */
  alipay_ca_request?: '1' | '2' | (string & {})
  /** Unconfirmed. */
  terminal_timestamp?: string
  /** Your partner id. Unconfirmed. */
  seller_id?: string
  /** Login of the account that is paid. Unconfirmed. */
  seller_email?: string
  /** Longer description of the order. Unconfirmed. */
  body?: string
  /** Page that shows the goods. Unconfirmed. */
  show_url?: string
  /** Price of one piece; times `quantity` it must be `total_fee`. Unconfirmed. */
  price?: string | number | bigint
  /** How many pieces. Unconfirmed. */
  quantity?: string | number | bigint
  /** Unconfirmed. */
  goods_detail?: Array<AcquireCreateGoodsDetail> | string
  /** Unconfirmed. */
  extend_params?: AcquireCreateExtendParams | string
  /** How long the buyer may take: `1m` to `15d`, or `1c` for the current day. Whole numbers only. Unconfirmed. */
  it_b_pay?: string
  /** Unconfirmed. */
  passback_parameters?: string
  /** The buyer's user id, 16 digits starting with 2088. Unconfirmed. */
  buyer_id?: string
  /** Login of the buyer, masked. Unconfirmed. */
  buyer_email?: string
}

export interface AcquireCreateandpayRequest {
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  /** What the buyer sees. */
  subject: string
  /** Which product. */
  product_code: 'FOREX_GENERAL_WITHHOLDING' | 'GENERAL_WITHHOLDING' | (string & {})
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. */
  total_fee: string | number | bigint
  /** Unconfirmed. */
  agreement_info: MapiAgreementInfo | string
  /** Where the result is posted. No query string. */
  notify_url?: string
  /** Longer description of the order. */
  body?: string
  /** Page that shows the goods. */
  show_url?: string
  /** Settlement currency of the contract. Never CNY online. */
  currency?: string
  /** Currency of the price. */
  trans_currency?: string
  extend_params?: any
  /** What is sold, as an object; JSON text on the wire. */
  trade_information?: TradeInformation | string
}

export interface AcquireQueryRequest {
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  alipay_ca_request?: '1' | '2' | (string & {})
  /** Alipay's id of the payment. */
  trade_no?: string
}

export interface AcquireRefundRequest {
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  /** What goes back, not above what is left. */
  refund_amount: string | number | bigint
  /** Where the result is posted. No query string. */
  notify_url?: string
  alipay_ca_request?: '1' | '2' | (string & {})
  /** CNY or the currency of the payment's price. Absent is CNY. */
  trans_currency?: string
  /** Alipay's id of the payment. */
  trade_no?: string
  sync_flag?: 'Y' | 'N' | (string & {})
  out_request_no?: string
  /** Unconfirmed. */
  operator_type?: string
  operator_id?: string
  /** Why it goes back. AlipayHK's own gateway spells it `refund_reson`: send that name there. */
  refund_reason?: string
  /** Unconfirmed. */
  ref_ids?: string
  extend_params?: any
}

export interface AcquireCancelRequest {
  /** GMT+8. The client fills it in. */
  timestamp?: string
  /** Your id of the order, unique, single use. */
  out_trade_no: string
  terminal_timestamp?: string
  /** Alipay's id of the payment. */
  trade_no?: string
}

export interface CommerceQrcodeCreateRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. */
  timestamp?: string
  biz_type: 'OVERSEASHOPQRCODE' | (string & {})
  biz_data: BizData | string
  /** Where the result is posted. No query string. */
  notify_url?: string
}

export interface CommerceQrcodeModifyRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. */
  timestamp?: string
  biz_type: 'OVERSEASHOPQRCODE' | (string & {})
  qrcode: string
  biz_data: BizData | string
  /** Where the result is posted. No query string. */
  notify_url?: string
}

export interface CommerceQrcodeModifyStatusRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  timestamp?: string
  /** Unconfirmed. */
  biz_type: 'OVERSEASHOPQRCODE' | (string & {})
  /** Unconfirmed. */
  qrcode: string
  /** Unconfirmed. */
  status: 'STOP' | 'RESTART' | 'DELETE' | (string & {})
  /** Where the result is posted. No query string. Unconfirmed. */
  notify_url?: string
}

export interface DutCustomerAgreementPageSignRequest {
  /** Which product. */
  product_code: 'GENERAL_WITHHOLDING_P' | (string & {})
  access_info: any
  scene: string
  external_sign_no: string
  /** Where the result is posted. No query string. */
  notify_url?: string
  /** Where the browser comes back to. Coming back proves nothing. */
  return_url?: string
  sign_validity_period?: string
  agreement_detail?: any
  /** Unconfirmed. */
  prod_properties?: string
  /** Unconfirmed. */
  external_user_id?: string
  /** Unconfirmed. */
  zm_auth_info?: string
  /** Unconfirmed. */
  third_party_type?: string
  /** Unconfirmed. */
  sales_product_code?: string
}

export interface DutCustomerAgreementQueryRequest {
  /** Which product. */
  product_code: 'GENERAL_WITHHOLDING_P' | (string & {})
  scene: string
  alipay_user_id?: string
  alipay_logon_id?: string
  third_party_type?: string
  /** Application id of the open platform, from older integrations. */
  app_id?: string
  external_sign_no?: string
}

export interface DutCustomerAgreementUnsignRequest {
  /** Which product. */
  product_code: 'GENERAL_WITHHOLDING_P' | (string & {})
  /** Where the result is posted. No query string. */
  notify_url?: string
  alipay_user_id?: string
  alipay_logon_id?: string
  third_party_type?: string
  scene?: string
  /** Application id of the open platform, from older integrations. */
  app_id?: string
  external_sign_no?: string
}

export interface AcquireCustomsRequest {
  /** Unconfirmed. */
  out_request_no: string
  /** Alipay's id of the payment. Unconfirmed. */
  trade_no: string
  /** Unconfirmed. */
  merchant_customs_code: string
  /** What is declared, decimals in CNY. Unconfirmed. */
  amount: string | number | bigint
  /** Unconfirmed. */
  customs_place: string
  /** Unconfirmed. */
  merchant_customs_name: string
  /** Unconfirmed. */
  is_split?: 'T' | 't' | (string & {})
  /** Unconfirmed. */
  sub_out_biz_no?: string
  /** Unconfirmed. */
  buyer_name?: string
  /** Unconfirmed. */
  buyer_id_no?: string
}

export interface OverseasAcquireCustomsQueryRequest {
  /** Unconfirmed. */
  out_request_nos: string
}

export interface OverseaTaxrefundSingleAccountQueryRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  timestamp?: string
  /** Unconfirmed. */
  out_order_no: string
  /** Unconfirmed. */
  doc_id: string
  /** `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  sales_date?: string
  /** `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  refund_print_date?: string
  /** `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  doc_expire_date?: string
  /** Unconfirmed. */
  country_code?: string
  /** Unconfirmed. */
  sales_currency?: string
  /** Unconfirmed. */
  sales_amount?: string
  /** Unconfirmed. */
  refund_currency?: string
  /** Unconfirmed. */
  refund_amount?: string
  /** Unconfirmed. */
  passport_name?: string
  /** Unconfirmed. */
  passport_no?: string
  /** Unconfirmed. */
  nationality?: string
  /** Unconfirmed. */
  barcode_no?: string
  /** Unconfirmed. */
  phone_no?: string
  /** Unconfirmed. */
  memo?: string
  /** Unconfirmed. */
  logon_id?: string
}

export interface OverseaTaxrefundSingleTaxdataSendRequest {
  /** GMT+8. The client fills it in. `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  timestamp?: string
  /** Unconfirmed. */
  out_order_no: string
  /** Unconfirmed. */
  doc_id: string
  /** Where the result is posted. No query string. Unconfirmed. */
  notify_url?: string
  /** `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  sales_date?: string
  /** `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  refund_print_date?: string
  /** `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  doc_expire_date?: string
  /** Unconfirmed. */
  country_code?: string
  /** Unconfirmed. */
  sales_currency?: string
  /** Unconfirmed. */
  sales_amount?: string
  /** Unconfirmed. */
  refund_currency?: string
  /** Unconfirmed. */
  refund_amount?: string
  /** Unconfirmed. */
  passport_name?: string
  /** Unconfirmed. */
  passport_no?: string
  /** Unconfirmed. */
  nationality?: string
  /** Unconfirmed. */
  barcode_no?: string
  /** Unconfirmed. */
  phone_no?: string
  /** Unconfirmed. */
  memo?: string
  /** `yyyy-MM-dd HH:mm:ss`. Unconfirmed. */
  confirm_date?: string
  /** Unconfirmed. */
  final_refund_currency?: string
  /** Unconfirmed. */
  final_refund_amount?: string
  /** Unconfirmed. */
  alipay_user_id?: string
  /** Unconfirmed. */
  available_day?: string
  /** Unconfirmed. */
  departure_point?: string
  /** Unconfirmed. */
  refund_scene_type?: string
  /** Unconfirmed. */
  refund_company_name?: string
  /** Unconfirmed. */
  auth_no?: string
}

export interface OverseasForexOrderPayRequest {
  /** Your id of the payment. Unconfirmed. */
  partner_trans_id: string
  /** Unconfirmed. */
  goods_title: string
  /** Your partner id. Unconfirmed. */
  seller_id: string
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. Unconfirmed. */
  total_fee: string | number | bigint
  /** Settlement currency of the contract. Never CNY online. Unconfirmed. */
  currency: string
  /** Unconfirmed. */
  service_type: '100' | (string & {})
  /** Where the browser comes back to. Coming back proves nothing. Unconfirmed. */
  return_url?: string
  /** Unconfirmed. */
  goods_description?: string
  /** Unconfirmed. */
  pricing_currency?: 'CNY' | (string & {})
  /** Unconfirmed. */
  ext_params?: any
}

/** One share of a payment; `transIn` is a mainland account. */
export interface SplitFundInfo {
  /** Mainland Alipay account that gets the share: 2088 and twelve digits. */
  transIn: string
  amount: string
  currency: string
  /** What the share is for. */
  desc: string
}

/** What is sold. `business_type` 1 hotel, 2 air, 3 study, 4 goods, 5 other; several joined by `|`. */
export interface TradeInformation {
  /** What is sold: `1` hotel, `2` air travel, `3` study abroad, `4` goods, `5` other; several joined by `|`. Each needs its own fields. */
  business_type: '1' | '2' | '3' | '4' | '5' | (string & {})
  /** Hotel, for `business_type` `1`; several joined by `|`. */
  hotel_name?: string
  /** Day of arrival, `yyyy-MM-dd`, GMT+8, for `business_type` `1`; several joined by `|`. */
  check_in_time?: string
  /** Day of departure, `yyyy-MM-dd`, GMT+8, for `business_type` `1`; several joined by `|`. */
  check_out_time?: string
  /** Flight, for `business_type` `2`; several joined by `|`. */
  flight_number?: string
  /** When the flight leaves, `yyyy-MM-dd HH:mm`, GMT+8, for `business_type` `2`; several joined by `|`. */
  departure_time?: string
  /** Image of the admission letter, for `business_type` `3`. */
  admission_notice_url?: string
  /** `name^quantity`, joined by `|`. */
  goods_info?: string
  /** Sum of the quantities. */
  total_quantity?: string | number | bigint
  /** What is sold, in your words, for `business_type` `5`. */
  other_business_type?: string
}

/** One share of a refund; `transOut` is a mainland account. */
export interface RefundSplitFundInfo {
  /** Account that gives its share back: 2088 and twelve digits. */
  transOut: string
  amount: string
  currency: string
  /** What the share is for. */
  desc?: string
}

export interface SiteInfo {
  site_type: 'WEB' | 'APP' | (string & {})
  site_url: string
  site_name?: string
}

export interface ExtendParams {
  operation_id: string
  contact_person: string
  contact_way?: string
}

export interface MapiExtendInfo {
  /** Name of the shop; as registered. */
  secondary_merchant_name?: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id?: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. */
  secondary_merchant_industry?: string
  /** Id of the store; as registered. */
  store_id?: string
  /** Name of the store; as registered. */
  store_name?: string
  /** Id of the terminal, needed for instant rebates. */
  terminal_id?: string
  /** Partner id of the technology provider. */
  sys_service_provider_id?: string
}

export interface GoodsDetail {
  goodsId?: string
  goodsName?: string
  goodsCategory?: string
  showUrl?: string
  /** How many pieces. */
  quantity?: string
  /** Longer description, replaced by `trade_information`. */
  body?: string
  price?: string
}

export interface AcquirePrecreateExtendParams {
  /** Name of the shop; as registered. */
  secondary_merchant_name?: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id?: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. */
  secondary_merchant_industry?: string
  /** Id of the store; as registered. */
  store_id?: string
  /** Name of the store; as registered. */
  store_name?: string
  /** Id of the terminal, needed for instant rebates. */
  terminal_id?: string
  /** Partner id of the technology provider. */
  sys_service_provider_id?: string
}

export interface AcquireCreateGoodsDetail {
  /** Unconfirmed. */
  goodsId?: string
  /** Unconfirmed. */
  goodsName?: string
  /** Unconfirmed. */
  goodsCategory?: string
  /** Unconfirmed. */
  showUrl?: string
  /** How many pieces. Unconfirmed. */
  quantity?: string
  /** Unconfirmed. */
  body?: string
  /** Price of one piece. Unconfirmed. */
  price?: string
}

export interface AcquireCreateExtendParams {
  /** Name of the shop; as registered. Unconfirmed. */
  secondary_merchant_name?: string
  /** Needed from acquirers; as registered. Unconfirmed. */
  secondary_merchant_id?: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. Unconfirmed. */
  secondary_merchant_industry?: string
  /** Id of the store; as registered. Unconfirmed. */
  store_id?: string
  /** Name of the store; as registered. Unconfirmed. */
  store_name?: string
  /** Id of the terminal, needed for instant rebates. Unconfirmed. */
  terminal_id?: string
  /** Partner id of the technology provider. Unconfirmed. */
  sys_service_provider_id?: string
}

export interface MapiAgreementInfo {
  /** Secret: never log it. Unconfirmed. */
  agreement_no: string
}

export interface ChannelFee {
  type: 'FIXED' | 'RATE' | (string & {})
  value: string
}

export interface BizData {
  /** Merchant category code (MCC) of the shop, four digits; as registered. */
  secondary_merchant_industry: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id: string
  /** Name of the shop; as registered. */
  secondary_merchant_name: string
  /** Id of the store; as registered. */
  store_id: string
  /** Name of the store; as registered. */
  store_name: string
  /** Currency of the price. */
  trans_currency: string
  currency: string
  country_code: string
  address: string
  /** Partner id of the technology provider. */
  sys_service_provider_id?: string
  channel_fee?: ChannelFee | string
  passback_parameters?: any
  taxi_operation_id?: string
  taxi_number?: string
  taxi_driver_name?: string
  taxi_driver_mobile?: string
  notify_mobile?: string
  notify_wangwang?: string
  notify_alipay_account?: string
  notify_charset?: string
  notify_sign_type?: string
  is_show_memo?: 'true' | 'false' | (string & {})
}

export interface ForexRefundResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface ForexRefundFileResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface SingleTradeQueryResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** Unconfirmed. */
  additional_trade_status?: string
  /** Unconfirmed. */
  body?: string
  /** Login of the buyer, masked. */
  buyer_email?: string
  /** The buyer's user id, 16 digits starting with 2088. */
  buyer_id?: string
  /** Unconfirmed. */
  discount?: string
  /** Unconfirmed. */
  flag_trade_locked?: string
  /** When the order was closed, GMT+8. Unconfirmed. */
  gmt_close?: string
  /** When the order was made, GMT+8. Unconfirmed. */
  gmt_create?: string
  /** When the order last changed, GMT+8. Unconfirmed. */
  gmt_last_modified_time?: string
  /** When the buyer paid, GMT+8. Unconfirmed. */
  gmt_payment?: string
  /** Unconfirmed. */
  is_total_fee_adjust?: string
  /** Unconfirmed. */
  operator_role?: string
  /** Your id of the order, unique, single use. */
  out_trade_no?: string
  /** Always `1`. Unconfirmed. */
  payment_type?: string
  /** Price of one piece. Unconfirmed. */
  price?: string
  /** How many pieces. Unconfirmed. */
  quantity?: string
  /** Login of the account that is paid. Unconfirmed. */
  seller_email?: string
  /** Your partner id. Unconfirmed. */
  seller_id?: string
  /** What the buyer sees. */
  subject?: string
  /** Unconfirmed. */
  to_buyer_fee?: string
  /** Unconfirmed. */
  to_seller_fee?: string
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. */
  total_fee?: string
  /** Alipay's id of the payment. */
  trade_no?: string
  /** Where the payment stands. `TRADE_FINISHED` and `TRADE_SUCCESS` are paid. */
  trade_status?: 'WAIT_BUYER_PAY' | 'TRADE_FINISHED' | 'TRADE_SUCCESS' | 'TRADE_CLOSED' | 'TRADE_PENDING' | (string & {})
  /** Unconfirmed. */
  use_coupon?: string
  [unknown: string]: any
}

export interface CloseTradeResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface OverseasSecmerchantOnlineMaintainResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: 'SUCCESS' | (string & {})
  [unknown: string]: any
}

export interface OverseasSecmerchantOfflineMaintainResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: 'SUCCESS' | (string & {})
  [unknown: string]: any
}

export interface OverseasSecmerchantMaintainQueryStatusResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** Needed from acquirers; as registered. */
  secondary_merchant_id?: string
  /** Id of the store; as registered. */
  store_id?: string
  status?: 'SUCCESS' | 'UNDER_REVIEW' | 'MODIFICATION_REVIEW' | 'FAILED' | (string & {})
  reject_reason?: string
  payment_method?: 'ONLINE_PAYMENT' | 'INSTORE_PAYMENT' | (string & {})
  partner?: string
  /** Unconfirmed. */
  store_status?: 'ARCHIVED' | 'ACTIVATED' | 'INACTIVATE' | (string & {})
  /** Name of the shop; as registered. Unconfirmed. */
  secondary_merchant_name?: string
  /** Unconfirmed. */
  secondary_merchant_type?: string
  /** Merchant category code (MCC) of the shop, four digits; as registered. Unconfirmed. */
  secondary_merchant_industry?: string
  /** Unconfirmed. */
  registration_no?: string
  /** Unconfirmed. */
  register_country?: string
  /** Unconfirmed. */
  register_address?: string
  /** Unconfirmed. */
  shareholder_name?: string
  /** Unconfirmed. */
  shareholder_id?: string
  /** Unconfirmed. */
  representative_name?: string
  /** Unconfirmed. */
  representative_id?: string
  /** Unconfirmed. */
  settlement_no?: string
  /** Unconfirmed. */
  contact_no?: string
  /** Unconfirmed. */
  contact_email?: string
  /** Unconfirmed. */
  cs_no?: string
  /** Unconfirmed. */
  cs_email?: string
  /** Name of the store; as registered. Unconfirmed. */
  store_name?: string
  /** Unconfirmed. */
  store_country?: string
  /** Unconfirmed. */
  store_address?: string
  /** Unconfirmed. */
  store_industry?: string
  /** Unconfirmed. */
  internal_store_photo?: string
  /** Unconfirmed. */
  external_storefront_photo?: string
  [unknown: string]: any
}

export interface AcquireOverseasSpotPayResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. Unconfirmed. */
  result_code?: 'SUCCESS' | 'FAILED' | 'UNKNOWN' | (string & {})
  /** Your id of the payment. */
  partner_trans_id?: string
  /** Alipay's id of the payment. */
  alipay_trans_id?: string
  /** When the buyer paid, `yyyyMMddHHmmss`, GMT+8. */
  alipay_pay_time?: string
  /** Login of the buyer, masked. */
  alipay_buyer_login_id?: string
  /** The buyer's user id, 16 digits. */
  alipay_buyer_user_id?: string
  /** Settlement currency of the contract. Never CNY online. */
  currency?: string
  /** What the buyer pays. */
  trans_amount?: string
  /** What the buyer pays, decimals in CNY. */
  trans_amount_cny?: string
  /** Rate that was used. */
  exchange_rate?: string
  /** Which wallet paid. */
  payment_inst?: 'ALIPAYCN' | 'ALIPAYHK' | (string & {})
  [unknown: string]: any
}

export interface AcquireOverseasSpotRefundResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: 'SUCCESS' | 'FAIL' | 'UNKNOWN' | (string & {})
  /** Code of the refusal when `result_code` is not `SUCCESS`. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. */
  detail_error_des?: string
  /** Your id of the payment. */
  partner_trans_id?: string
  /** Alipay's id of the payment. */
  alipay_trans_id?: string
  /** Your id of this refund, different from the payment id. */
  partner_refund_id?: string
  /** What went back. */
  refund_amount?: string
  /** Settlement currency of the contract. Never CNY online. */
  currency?: string
  /** Rate that was used. */
  exchange_rate?: string
  /** What went back to the buyer, decimals in CNY. */
  refund_amount_cny?: string
  [unknown: string]: any
}

export interface AcquireOverseasSpotReverseResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. Unconfirmed. */
  result_code?: string
  /** Your id of the payment. Unconfirmed. */
  partner_trans_id?: string
  /** Alipay's id of the payment. Unconfirmed. */
  alipay_trans_id?: string
  /** Unconfirmed. */
  alipay_reverse_time?: string
  [unknown: string]: any
}

export interface AcquireOverseasSpotCancelResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. Unconfirmed. */
  result_code?: string
  /** Your id of the payment. Unconfirmed. */
  partner_trans_id?: string
  /** Alipay's id of the payment. Unconfirmed. */
  alipay_trans_id?: string
  /** Unconfirmed. */
  alipay_cancel_time?: string
  [unknown: string]: any
}

export interface AcquireOverseasQueryResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: 'SUCCESS' | 'FAIL' | 'UNKNOWN' | (string & {})
  /** Code of the refusal when `result_code` is not `SUCCESS`. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. */
  detail_error_des?: string
  /** Where the payment stands. `TRADE_SUCCESS` and `TRADE_FINISHED` are paid. */
  alipay_trans_status?: 'WAIT_BUYER_PAY' | 'TRADE_FINISHED' | 'TRADE_SUCCESS' | 'TRADE_CLOSED' | 'TRADE_PENDING' | (string & {})
  /** Login of the buyer, masked. */
  alipay_buyer_login_id?: string
  /** The buyer's user id, 16 digits. */
  alipay_buyer_user_id?: string
  /** Your id of the order, unique, single use. */
  out_trade_no?: string
  /** Your id of the payment. */
  partner_trans_id?: string
  /** Alipay's id of the payment. */
  alipay_trans_id?: string
  /** When the buyer paid, `yyyyMMddHHmmss`, GMT+8. */
  alipay_pay_time?: string
  /** Settlement currency of the contract. Never CNY online. */
  currency?: string
  /** What the buyer pays. */
  trans_amount?: string
  /** What the buyer pays, decimals in CNY. */
  trans_amount_cny?: string
  /** Rate that was used. */
  exchange_rate?: string
  /** Total in the settlement currency, decimals. */
  forex_total_fee?: string
  trans_forex_rate?: string
  /** What went back to the buyer, decimals in CNY. Unconfirmed. */
  refund_amount_cny?: string
  /** What a voucher took off, decimals in the settlement currency. */
  m_discount_forex_amount?: string
  /** Which wallet paid. */
  payment_inst?: 'ALIPAYCN' | 'ALIPAYHK' | (string & {})
  [unknown: string]: any
}

export interface AcquirePrecreateResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: 'SUCCESS' | 'FAIL' | 'UNKNOWN' | (string & {})
  /** Your id of the order, unique, single use. */
  out_trade_no?: string
  voucher_type?: 'qrcode' | (string & {})
  qr_code?: string
  pic_url?: string
  small_pic_url?: string
  big_pic_url?: string
  /** Code of the refusal when `result_code` is not `SUCCESS`. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. */
  detail_error_des?: string
  [unknown: string]: any
}

export interface AcquireCreateResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. Unconfirmed. */
  result_code?: string
  /** Alipay's id of the payment. Unconfirmed. */
  trade_no?: string
  /** Your id of the order, unique, single use. Unconfirmed. */
  out_trade_no?: string
  [unknown: string]: any
}

export interface AcquireCreateandpayResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: 'ORDER_FAIL' | 'ORDER_SUCCESS_PAY_SUCCESS' | 'ORDER_SUCCESS_PAY_FAIL' | 'ORDER_SUCCESS_PAY_INPROCESS' | 'UNKNOWN' | (string & {})
  /** Alipay's id of the payment. */
  trade_no?: string
  /** Your id of the order, unique, single use. */
  out_trade_no?: string
  buyer_user_id?: string
  buyer_logon_id?: string
  /** Code of the refusal when `result_code` is not `SUCCESS`. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. */
  detail_error_des?: string
  [unknown: string]: any
}

export interface AcquireQueryResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: string
  /** Alipay's id of the payment. */
  trade_no?: string
  /** Your id of the order, unique, single use. */
  out_trade_no?: string
  buyer_user_id?: string
  buyer_logon_id?: string
  partner?: string
  /** Where the payment stands. `TRADE_FINISHED` and `TRADE_SUCCESS` are paid. Unconfirmed. */
  trade_status?: 'WAIT_BUYER_PAY' | 'TRADE_FINISHED' | 'TRADE_SUCCESS' | 'TRADE_CLOSED' | 'TRADE_PENDING' | (string & {})
  /** Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals. Unconfirmed. */
  total_fee?: string
  /** Unconfirmed. */
  send_pay_date?: string
  /** Unconfirmed. */
  fund_bill_list?: string
  /** Code of the refusal when `result_code` is not `SUCCESS`. Unconfirmed. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. Unconfirmed. */
  detail_error_des?: string
  [unknown: string]: any
}

export interface AcquireRefundResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. Unconfirmed. */
  result_code?: string
  /** Alipay's id of the payment. Unconfirmed. */
  trade_no?: string
  /** Your id of the order, unique, single use. Unconfirmed. */
  out_trade_no?: string
  /** Unconfirmed. */
  buyer_user_id?: string
  /** Unconfirmed. */
  buyer_logon_id?: string
  /** Unconfirmed. */
  fund_change?: string
  /** Unconfirmed. */
  refund_fee?: string
  /** Code of the refusal when `result_code` is not `SUCCESS`. Unconfirmed. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. Unconfirmed. */
  detail_error_des?: string
  [unknown: string]: any
}

export interface AcquireCancelResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** `SUCCESS` or what went wrong. */
  result_code?: 'SUCCESS' | 'FAIL' | 'UNKNOWN' | (string & {})
  /** Your id of the order, unique, single use. */
  out_trade_no?: string
  /** Alipay's id of the payment. */
  trade_no?: string
  retry_flag?: 'Y' | 'N' | (string & {})
  action?: 'close' | 'refund' | (string & {})
  /** Code of the refusal when `result_code` is not `SUCCESS`. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. */
  detail_error_des?: string
  [unknown: string]: any
}

export interface CommerceQrcodeCreateResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  qrcode?: string
  qrcode_img_url?: string
  /** `SUCCESS` or what went wrong. Unconfirmed. */
  result_code?: string
  /** Code of the refusal when `result_code` is not `SUCCESS`. Unconfirmed. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. Unconfirmed. */
  detail_error_des?: string
  [unknown: string]: any
}

export interface CommerceQrcodeModifyResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  qrcode?: string
  qrcode_img_url?: string
  /** `SUCCESS` or what went wrong. Unconfirmed. */
  result_code?: string
  /** Code of the refusal when `result_code` is not `SUCCESS`. Unconfirmed. */
  detail_error_code?: string
  /** What the code means, in the gateway's words. Unconfirmed. */
  detail_error_des?: string
  [unknown: string]: any
}

export interface CommerceQrcodeModifyStatusResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  /** Unconfirmed. */
  qrcode?: string
  [unknown: string]: any
}

export interface DutCustomerAgreementQueryResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface DutCustomerAgreementUnsignResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface AcquireCustomsResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface OverseasAcquireCustomsQueryResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface OverseaTaxrefundSingleAccountQueryResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}

export interface OverseaTaxrefundSingleTaxdataSendResponse {
  /** `T`: the gateway took the call. Not a statement about money. */
  is_success?: 'T' | 'F' | (string & {})
  /** Code of a refusal. */
  error?: string
  [unknown: string]: any
}
