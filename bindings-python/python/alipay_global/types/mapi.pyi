# @generated from core/schema/mapi.json by core/codegen. Do not edit.
"""Requests and replies of the mapi family, with the wire's own names."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Required, TypedDict


class CreateForexTradeRequest(TypedDict, total=False):
    """``CreateForexTradeRequest``."""
    subject: Required[str]
    """What the buyer sees."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online."""
    product_code: Required[Literal["NEW_OVERSEAS_SELLER"] | str]
    """Which product."""
    trade_information: Required[TradeInformation | str]
    """What is sold, as an object; JSON text on the wire."""
    notify_url: str
    """Where the result is posted. No query string."""
    return_url: str
    """Where the browser comes back to. Coming back proves nothing."""
    body: str
    """Longer description, replaced by ``trade_information``."""
    total_fee: str | Decimal | int
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals."""
    rmb_fee: str | Decimal | int
    """Price in CNY, in place of ``total_fee``."""
    timeout_rule: Literal["5m", "10m", "15m", "30m", "1h", "2h", "3h", "5h", "10h", "12h", "1d", "3d", "7d", "15d"] | str
    """How long the buyer may take from login to the end. Absent is ``12h``; others must be switched on by Alipay."""
    supplier: str
    """Name of the shop on the cashier's page."""
    order_gmt_create: str
    """When the order was placed, GMT+8. Goes together with ``order_valid_time``. ``yyyy-MM-dd HH:mm:ss``."""
    order_valid_time: str
    """Seconds from the redirect to the login, at most 2592000; an old guide says 21600. Goes together with ``order_gmt_create``."""
    secondary_merchant_id: str
    """Needed from acquirers; as registered."""
    secondary_merchant_name: str
    """Name of the shop; as registered."""
    secondary_merchant_industry: str
    """Merchant category code (MCC) of the shop, four digits; as registered."""
    refer_url: str
    """Home page of the shop, or where its app is downloaded. Acquirers must send it, others should."""
    split_fund_info: list[SplitFundInfo] | str
    """Who gets a share, at most ten."""
    payment_inst: Literal["ALIPAYHK", "ALIPAYCN"] | str
    """Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed."""
    auth_token: str
    """Token of an express login, from older integrations. Secret: never log it. Unconfirmed."""
    qr_pay_mode: str
    """QR code inside your own page, for AlipayHK. Only ``4`` was seen."""
    qrcode_width: str
    """Width of that code in pixels."""
    specified_pay_channel: str
    """Unconfirmed."""
    hb_fq_param: Any
    """Huabei instalments: ``hb_fq_num`` is ``3``, ``6`` or ``12``; across borders ``hb_fq_seller_percent`` is ``0``. Unconfirmed."""


class CreateForexTradeWapRequest(TypedDict, total=False):
    """``CreateForexTradeWapRequest``."""
    subject: Required[str]
    """What the buyer sees."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online."""
    product_code: Required[Literal["NEW_WAP_OVERSEAS_SELLER"] | str]
    """Which product."""
    trade_information: Required[TradeInformation | str]
    """What is sold, as an object; JSON text on the wire."""
    notify_url: str
    """Where the result is posted. No query string."""
    return_url: str
    """Where the browser comes back to. Coming back proves nothing."""
    body: str
    """Longer description, replaced by ``trade_information``."""
    total_fee: str | Decimal | int
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals."""
    rmb_fee: str | Decimal | int
    """Price in CNY, in place of ``total_fee``."""
    timeout_rule: Literal["5m", "10m", "15m", "30m", "1h", "2h", "3h", "5h", "10h", "12h", "1d", "3d", "7d", "15d"] | str
    """How long the buyer may take from login to the end. Absent is ``12h``; others must be switched on by Alipay."""
    supplier: str
    """Name of the shop on the cashier's page."""
    secondary_merchant_id: str
    """Needed from acquirers; as registered."""
    secondary_merchant_name: str
    """Name of the shop; as registered."""
    secondary_merchant_industry: str
    """Merchant category code (MCC) of the shop, four digits; as registered."""
    refer_url: str
    """Home page of the shop, or where its app is downloaded. Acquirers must send it, others should."""
    split_fund_info: list[SplitFundInfo] | str
    """Who gets a share, at most ten."""
    payment_inst: Literal["ALIPAYHK", "ALIPAYCN"] | str
    """Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed."""
    auth_token: str
    """Token of an express login, from older integrations. Secret: never log it. Unconfirmed."""
    app_pay: Literal["Y"] | str
    """``Y`` opens the wallet app and falls back to the page."""
    merchant_url: str
    """Page of the shop that the cashier links back to, from older guides. Unconfirmed."""
    hb_fq_param: Any
    """Huabei instalments: ``hb_fq_num`` is ``3``, ``6`` or ``12``; across borders ``hb_fq_seller_percent`` is ``0``. Unconfirmed."""


class MobileSecuritypayPayRequest(TypedDict, total=False):
    """``MobileSecuritypayPayRequest``."""
    notify_url: Required[str]
    """Where the result is posted. No query string."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    subject: Required[str]
    """What the buyer sees."""
    payment_type: Required[Literal["1"] | str]
    """Always ``1``."""
    seller_id: Required[str]
    """Your partner id."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online."""
    forex_biz: Required[Literal["FP"] | str]
    """Always ``FP``."""
    product_code: Literal["NEW_WAP_OVERSEAS_SELLER"] | str
    """Which product."""
    trade_information: TradeInformation | str
    """What is sold, as an object; JSON text on the wire."""
    return_url: str
    """Where the browser comes back to. Coming back proves nothing."""
    appenv: str
    """Which app asks, as ``system=<platform>^version=<app version>``."""
    app_id: str
    """Application id of the open platform, from older integrations. Unconfirmed."""
    payment_inst: Literal["ALIPAYHK", "ALIPAYCN"] | str
    """Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed."""
    total_fee: str | Decimal | int
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals."""
    rmb_fee: str | Decimal | int
    """Price in CNY, in place of ``total_fee``."""
    body: str
    """Longer description, replaced by ``trade_information``."""
    it_b_pay: str
    """How long the buyer may take: ``1m`` to ``15d``, or ``1c`` for the current day. Whole numbers only."""
    extern_token: str
    """Token of an express login. Secret: never log it."""
    show_url: str
    """Page that shows the goods. Unconfirmed."""
    secondary_merchant_id: str
    """Needed from acquirers; as registered."""
    secondary_merchant_name: str
    """Name of the shop; as registered."""
    secondary_merchant_industry: str
    """Merchant category code (MCC) of the shop, four digits; as registered."""
    refer_url: str
    """Home page of the shop, or where its app is downloaded. Acquirers must send it, others should."""
    split_fund_info: list[SplitFundInfo] | str
    """Who gets a share, at most ten."""
    business_params: Any
    """Instalment subsidy, such as ``{"enable_thirdparty_subsidy": "Y"}``. Unconfirmed."""


class ForexRefundRequest(TypedDict, total=False):
    """``ForexRefundRequest``."""
    out_return_no: Required[str]
    """Your id of this refund. The same id never refunds twice."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online."""
    gmt_return: str
    """When the refund was asked for, GMT+8. The client fills it in."""
    notify_url: str
    """Where the result is posted. No query string."""
    return_amount: str | Decimal | int
    """What goes back, in ``currency``."""
    return_rmb_amount: str | Decimal | int
    """What goes back in CNY, when the price was ``rmb_fee``."""
    reason: str
    """Why it goes back."""
    product_code: Literal["NEW_OVERSEAS_SELLER", "NEW_WAP_OVERSEAS_SELLER"] | str
    """Which product."""
    is_sync: Literal["Y", "N"] | str
    """``Y``: the reply is final. ``N``: it only says accepted."""
    split_fund_info: list[RefundSplitFundInfo] | str
    """Who gets a share, at most ten."""


class ForexRefundFileRequest(TypedDict, total=False):
    """``ForexRefundFileRequest``."""
    file: Required[Any]
    """The text of the file, or a list of refunds: ``out_return_no``, ``out_trade_no``, ``currency``, ``return_amount``, ``gmt_return``, ``reason``. Unconfirmed."""


class SingleTradeQueryRequest(TypedDict, total=False):
    """``SingleTradeQueryRequest``."""
    trade_no: str
    """Alipay's id of the payment."""
    out_trade_no: str
    """Your id of the order, unique, single use."""


class ForexCompareFileRequest(TypedDict, total=False):
    """``ForexCompareFileRequest``."""
    start_date: Required[str]
    """``YYYYMMDD``. Unconfirmed."""
    end_date: Required[str]
    """``YYYYMMDD``. Unconfirmed."""


class ForexLiquidationFileRequest(TypedDict, total=False):
    """``ForexLiquidationFileRequest``."""
    start_date: Required[str]
    """``YYYYMMDD``. Unconfirmed."""
    end_date: Required[str]
    """``YYYYMMDD``. Unconfirmed."""


class ForexRateFileRequest(TypedDict, total=False):
    """``ForexRateFileRequest``."""


class NotifyVerifyRequest(TypedDict, total=False):
    """``NotifyVerifyRequest``."""
    notify_id: Required[str]


class CloseTradeRequest(TypedDict, total=False):
    """``CloseTradeRequest``."""
    trade_no: str
    """Alipay's id of the payment. Unconfirmed."""
    out_order_no: str
    """Unconfirmed."""


class OverseasSecmerchantOnlineMaintainRequest(TypedDict, total=False):
    """``OverseasSecmerchantOnlineMaintainRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``."""
    secondary_merchant_name: Required[str]
    """Name of the shop; as registered."""
    secondary_merchant_id: Required[str]
    """Needed from acquirers; as registered."""
    secondary_merchant_industry: Required[str]
    """Merchant category code (MCC) of the shop, four digits; as registered."""
    register_country: Required[str]
    register_address: Required[str]
    site_infos: Required[list[SiteInfo] | str]
    secondary_merchant_type: Required[Literal["INDIVIDUAL", "ENTERPRISE"] | str]
    settlement_no: Required[str]
    contact_no: Required[str]
    contact_email: Required[str]
    registration_no: str
    shareholder_name: str
    shareholder_id: str
    representative_name: str
    representative_id: str
    cs_no: str
    cs_email: str


class OverseasSecmerchantOfflineMaintainRequest(TypedDict, total=False):
    """``OverseasSecmerchantOfflineMaintainRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``."""
    secondary_merchant_name: Required[str]
    """Name of the shop; as registered."""
    secondary_merchant_id: Required[str]
    """Needed from acquirers; as registered."""
    store_id: Required[str]
    """Your id of the store, unique for the merchant; the licence plate for taxis (MCC 4121)."""
    store_name: Required[str]
    """Name of the store; as registered."""
    store_country: Required[str]
    store_address: Required[str]
    """Unconfirmed."""
    store_industry: Required[str]
    register_country: Required[str]
    """Unconfirmed."""
    secondary_merchant_type: Required[Literal["INDIVIDUAL", "ENTERPRISE"] | str]
    """Unconfirmed."""
    internal_store_photo: str
    """Unconfirmed."""
    external_storefront_photo: str
    """Unconfirmed."""
    extend_params: list[ExtendParams] | str
    register_address: str
    """Unconfirmed."""
    registration_no: str
    """Unconfirmed."""
    shareholder_name: str
    """Unconfirmed."""
    shareholder_id: str
    """Unconfirmed."""
    representative_name: str
    """Unconfirmed."""
    representative_id: str
    """Unconfirmed."""
    settlement_no: str
    """Unconfirmed."""
    contact_no: str
    """Unconfirmed."""
    contact_email: str
    """Unconfirmed."""
    cs_no: str
    """Unconfirmed."""
    cs_email: str
    """Unconfirmed."""


class OverseasSecmerchantMaintainQueryStatusRequest(TypedDict, total=False):
    """``OverseasSecmerchantMaintainQueryStatusRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``."""
    secondary_merchant_id: Required[str]
    """Needed from acquirers; as registered."""
    payment_method: Required[Literal["ONLINE_PAYMENT", "INSTORE_PAYMENT"] | str]
    store_id: str
    """Id of the store; as registered."""


class AcquireOverseasSpotPayRequest(TypedDict, total=False):
    """``AcquireOverseasSpotPayRequest``."""
    alipay_seller_id: Required[str]
    """The account that is paid: your partner id."""
    trans_name: Required[str]
    """What is sold, as the buyer's bill shows it."""
    partner_trans_id: Required[str]
    """Your id of the payment."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online."""
    trans_amount: Required[str | Decimal | int]
    """What the buyer pays, 0.01 to 100000000.00 with two decimals; JPY and KRW without."""
    buyer_identity_code: Required[str]
    """The scanned code. Secret: never log it."""
    identity_code_type: Required[Literal["barcode"] | str]
    """What was scanned: ``barcode``."""
    trans_create_time: Required[str]
    """When the sale was made, ``yyyyMMddHHmmss``, GMT+8."""
    biz_product: Required[Literal["OVERSEAS_MBARCODE_PAY"] | str]
    """Which product."""
    notify_url: str
    """Where the result is posted. No query string."""
    quantity: str | Decimal | int
    """How many pieces."""
    trans_currency: Literal["MOP", "TWD", "CNY"] | str
    """Currency of the price. Ask Alipay before using it."""
    memo: str
    """Note of your own."""
    extend_info: MapiExtendInfo | str
    """Store and secondary merchant, as an object; JSON text on the wire."""
    trade_information: TradeInformation | str
    """What is sold, as an object; JSON text on the wire."""


class AcquireOverseasSpotRefundRequest(TypedDict, total=False):
    """``AcquireOverseasSpotRefundRequest``."""
    partner_trans_id: Required[str]
    """Your id of the payment."""
    partner_refund_id: Required[str]
    """Your id of this refund, different from the payment id."""
    refund_amount: Required[str | Decimal | int]
    """What goes back, not above what is left."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online."""
    notify_url: str
    """Where the result is posted. No query string."""
    alipay_trans_id: str
    """Alipay's id of the payment."""
    refund_reason: str
    """Why it goes back. AlipayHK's own gateway spells it ``refund_reson``: send that name there."""
    is_sync: Literal["Y", "N"] | str
    """``Y``: the reply is final. ``N``: it only says accepted."""


class AcquireOverseasSpotReverseRequest(TypedDict, total=False):
    """``AcquireOverseasSpotReverseRequest``."""
    partner_trans_id: Required[str]
    """Your id of the payment. Unconfirmed."""
    timestamp: str
    """GMT+8. The client fills it in. Unconfirmed."""


class AcquireOverseasSpotCancelRequest(TypedDict, total=False):
    """``AcquireOverseasSpotCancelRequest``."""
    partner_trans_id: Required[str]
    """Your id of the payment. Unconfirmed."""
    timestamp: str
    """GMT+8. The client fills it in. Unconfirmed."""


class AcquireOverseasQueryRequest(TypedDict, total=False):
    """``AcquireOverseasQueryRequest``."""
    partner_trans_id: str
    """Your id of the payment."""
    alipay_trans_id: str
    """Alipay's id of the payment."""


class AcquirePrecreateRequest(TypedDict, total=False):
    """``AcquirePrecreateRequest``."""
    notify_url: Required[str]
    """Where the result is posted. No query string."""
    timestamp: str
    """GMT+8. The client fills it in."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    subject: Required[str]
    """What the buyer sees."""
    product_code: Required[Literal["OVERSEAS_MBARCODE_PAY"] | str]
    """Which product."""
    total_fee: Required[str | Decimal | int]
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online."""
    trans_currency: Required[str]
    """Currency of the price."""
    terminal_timestamp: str
    seller_id: str
    """Your partner id."""
    seller_email: str
    """Login of the account that is paid."""
    body: str
    """Longer description of the order."""
    show_url: str
    """Page that shows the goods."""
    price: str | Decimal | int
    quantity: str | Decimal | int
    """How many pieces."""
    goods_detail: list[GoodsDetail] | str
    extend_params: AcquirePrecreateExtendParams | str
    it_b_pay: str
    """How long the buyer may take: ``1m`` to ``15d``, or ``1c`` for the current day. Whole numbers only."""
    passback_parameters: str
    trade_information: TradeInformation | str
    """What is sold, as an object; JSON text on the wire."""
    qr_code_it_b_pay: str
    """Unconfirmed."""


class AcquireCreateRequest(TypedDict, total=False):
    """``AcquireCreateRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. Unconfirmed."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use. Unconfirmed."""
    subject: Required[str]
    """What the buyer sees. Unconfirmed."""
    product_code: Required[Literal["OVERSEAS_MBARCODE_PAY"] | str]
    """Which product. Unconfirmed."""
    total_fee: Required[str | Decimal | int]
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals. Unconfirmed."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online. Unconfirmed."""
    trans_currency: Required[str]
    """Currency of the price. Unconfirmed."""
    notify_url: str
    """Where the result is posted. No query string. Unconfirmed."""
    alipay_ca_request: Literal["1", "2"] | str
    """Unconfirmed."""
    terminal_timestamp: str
    """Unconfirmed."""
    seller_id: str
    """Your partner id. Unconfirmed."""
    seller_email: str
    """Login of the account that is paid. Unconfirmed."""
    body: str
    """Longer description of the order. Unconfirmed."""
    show_url: str
    """Page that shows the goods. Unconfirmed."""
    price: str | Decimal | int
    """Price of one piece; times ``quantity`` it must be ``total_fee``. Unconfirmed."""
    quantity: str | Decimal | int
    """How many pieces. Unconfirmed."""
    goods_detail: list[AcquireCreateGoodsDetail] | str
    """Unconfirmed."""
    extend_params: AcquireCreateExtendParams | str
    """Unconfirmed."""
    it_b_pay: str
    """How long the buyer may take: ``1m`` to ``15d``, or ``1c`` for the current day. Whole numbers only. Unconfirmed."""
    passback_parameters: str
    """Unconfirmed."""
    buyer_id: str
    """The buyer's user id, 16 digits starting with 2088. Unconfirmed."""
    buyer_email: str
    """Login of the buyer, masked. Unconfirmed."""


class AcquireCreateandpayRequest(TypedDict, total=False):
    """``AcquireCreateandpayRequest``."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    subject: Required[str]
    """What the buyer sees."""
    product_code: Required[Literal["FOREX_GENERAL_WITHHOLDING", "GENERAL_WITHHOLDING"] | str]
    """Which product."""
    total_fee: Required[str | Decimal | int]
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals."""
    agreement_info: Required[MapiAgreementInfo | str]
    """Unconfirmed."""
    notify_url: str
    """Where the result is posted. No query string."""
    body: str
    """Longer description of the order."""
    show_url: str
    """Page that shows the goods."""
    currency: str
    """Settlement currency of the contract. Never CNY online."""
    trans_currency: str
    """Currency of the price."""
    extend_params: Any
    trade_information: TradeInformation | str
    """What is sold, as an object; JSON text on the wire."""


class AcquireQueryRequest(TypedDict, total=False):
    """``AcquireQueryRequest``."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    alipay_ca_request: Literal["1", "2"] | str
    trade_no: str
    """Alipay's id of the payment."""


class AcquireRefundRequest(TypedDict, total=False):
    """``AcquireRefundRequest``."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    refund_amount: Required[str | Decimal | int]
    """What goes back, not above what is left."""
    notify_url: str
    """Where the result is posted. No query string."""
    alipay_ca_request: Literal["1", "2"] | str
    trans_currency: str
    """CNY or the currency of the payment's price. Absent is CNY."""
    trade_no: str
    """Alipay's id of the payment."""
    sync_flag: Literal["Y", "N"] | str
    out_request_no: str
    operator_type: str
    """Unconfirmed."""
    operator_id: str
    refund_reason: str
    """Why it goes back. AlipayHK's own gateway spells it ``refund_reson``: send that name there."""
    ref_ids: str
    """Unconfirmed."""
    extend_params: Any


class AcquireCancelRequest(TypedDict, total=False):
    """``AcquireCancelRequest``."""
    timestamp: str
    """GMT+8. The client fills it in."""
    out_trade_no: Required[str]
    """Your id of the order, unique, single use."""
    terminal_timestamp: str
    trade_no: str
    """Alipay's id of the payment."""


class CommerceQrcodeCreateRequest(TypedDict, total=False):
    """``CommerceQrcodeCreateRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``."""
    biz_type: Required[Literal["OVERSEASHOPQRCODE"] | str]
    biz_data: Required[BizData | str]
    notify_url: str
    """Where the result is posted. No query string."""


class CommerceQrcodeModifyRequest(TypedDict, total=False):
    """``CommerceQrcodeModifyRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``."""
    biz_type: Required[Literal["OVERSEASHOPQRCODE"] | str]
    qrcode: Required[str]
    biz_data: Required[BizData | str]
    notify_url: str
    """Where the result is posted. No query string."""


class CommerceQrcodeModifyStatusRequest(TypedDict, total=False):
    """``CommerceQrcodeModifyStatusRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    biz_type: Required[Literal["OVERSEASHOPQRCODE"] | str]
    """Unconfirmed."""
    qrcode: Required[str]
    """Unconfirmed."""
    status: Required[Literal["STOP", "RESTART", "DELETE"] | str]
    """Unconfirmed."""
    notify_url: str
    """Where the result is posted. No query string. Unconfirmed."""


class DutCustomerAgreementPageSignRequest(TypedDict, total=False):
    """``DutCustomerAgreementPageSignRequest``."""
    product_code: Required[Literal["GENERAL_WITHHOLDING_P"] | str]
    """Which product."""
    access_info: Required[Any]
    scene: Required[str]
    external_sign_no: Required[str]
    notify_url: str
    """Where the result is posted. No query string."""
    return_url: str
    """Where the browser comes back to. Coming back proves nothing."""
    sign_validity_period: str
    agreement_detail: Any
    prod_properties: str
    """Unconfirmed."""
    external_user_id: str
    """Unconfirmed."""
    zm_auth_info: str
    """Unconfirmed."""
    third_party_type: str
    """Unconfirmed."""
    sales_product_code: str
    """Unconfirmed."""


class DutCustomerAgreementQueryRequest(TypedDict, total=False):
    """``DutCustomerAgreementQueryRequest``."""
    product_code: Required[Literal["GENERAL_WITHHOLDING_P"] | str]
    """Which product."""
    scene: Required[str]
    alipay_user_id: str
    alipay_logon_id: str
    third_party_type: str
    app_id: str
    """Application id of the open platform, from older integrations."""
    external_sign_no: str


class DutCustomerAgreementUnsignRequest(TypedDict, total=False):
    """``DutCustomerAgreementUnsignRequest``."""
    product_code: Required[Literal["GENERAL_WITHHOLDING_P"] | str]
    """Which product."""
    notify_url: str
    """Where the result is posted. No query string."""
    alipay_user_id: str
    alipay_logon_id: str
    third_party_type: str
    scene: str
    app_id: str
    """Application id of the open platform, from older integrations."""
    external_sign_no: str


class AcquireCustomsRequest(TypedDict, total=False):
    """``AcquireCustomsRequest``."""
    out_request_no: Required[str]
    """Unconfirmed."""
    trade_no: Required[str]
    """Alipay's id of the payment. Unconfirmed."""
    merchant_customs_code: Required[str]
    """Unconfirmed."""
    amount: Required[str | Decimal | int]
    """What is declared, decimals in CNY. Unconfirmed."""
    customs_place: Required[str]
    """Unconfirmed."""
    merchant_customs_name: Required[str]
    """Unconfirmed."""
    is_split: Literal["T", "t"] | str
    """Unconfirmed."""
    sub_out_biz_no: str
    """Unconfirmed."""
    buyer_name: str
    """Unconfirmed."""
    buyer_id_no: str
    """Unconfirmed."""


class OverseasAcquireCustomsQueryRequest(TypedDict, total=False):
    """``OverseasAcquireCustomsQueryRequest``."""
    out_request_nos: Required[str]
    """Unconfirmed."""


class OverseaTaxrefundSingleAccountQueryRequest(TypedDict, total=False):
    """``OverseaTaxrefundSingleAccountQueryRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    out_order_no: Required[str]
    """Unconfirmed."""
    doc_id: Required[str]
    """Unconfirmed."""
    sales_date: str
    """``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    refund_print_date: str
    """``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    doc_expire_date: str
    """``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    country_code: str
    """Unconfirmed."""
    sales_currency: str
    """Unconfirmed."""
    sales_amount: str
    """Unconfirmed."""
    refund_currency: str
    """Unconfirmed."""
    refund_amount: str
    """Unconfirmed."""
    passport_name: str
    """Unconfirmed."""
    passport_no: str
    """Unconfirmed."""
    nationality: str
    """Unconfirmed."""
    barcode_no: str
    """Unconfirmed."""
    phone_no: str
    """Unconfirmed."""
    memo: str
    """Unconfirmed."""
    logon_id: str
    """Unconfirmed."""


class OverseaTaxrefundSingleTaxdataSendRequest(TypedDict, total=False):
    """``OverseaTaxrefundSingleTaxdataSendRequest``."""
    timestamp: str
    """GMT+8. The client fills it in. ``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    out_order_no: Required[str]
    """Unconfirmed."""
    doc_id: Required[str]
    """Unconfirmed."""
    notify_url: str
    """Where the result is posted. No query string. Unconfirmed."""
    sales_date: str
    """``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    refund_print_date: str
    """``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    doc_expire_date: str
    """``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    country_code: str
    """Unconfirmed."""
    sales_currency: str
    """Unconfirmed."""
    sales_amount: str
    """Unconfirmed."""
    refund_currency: str
    """Unconfirmed."""
    refund_amount: str
    """Unconfirmed."""
    passport_name: str
    """Unconfirmed."""
    passport_no: str
    """Unconfirmed."""
    nationality: str
    """Unconfirmed."""
    barcode_no: str
    """Unconfirmed."""
    phone_no: str
    """Unconfirmed."""
    memo: str
    """Unconfirmed."""
    confirm_date: str
    """``yyyy-MM-dd HH:mm:ss``. Unconfirmed."""
    final_refund_currency: str
    """Unconfirmed."""
    final_refund_amount: str
    """Unconfirmed."""
    alipay_user_id: str
    """Unconfirmed."""
    available_day: str
    """Unconfirmed."""
    departure_point: str
    """Unconfirmed."""
    refund_scene_type: str
    """Unconfirmed."""
    refund_company_name: str
    """Unconfirmed."""
    auth_no: str
    """Unconfirmed."""


class OverseasForexOrderPayRequest(TypedDict, total=False):
    """``OverseasForexOrderPayRequest``."""
    partner_trans_id: Required[str]
    """Your id of the payment. Unconfirmed."""
    goods_title: Required[str]
    """Unconfirmed."""
    seller_id: Required[str]
    """Your partner id. Unconfirmed."""
    total_fee: Required[str | Decimal | int]
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals. Unconfirmed."""
    currency: Required[str]
    """Settlement currency of the contract. Never CNY online. Unconfirmed."""
    service_type: Required[Literal["100"] | str]
    """Unconfirmed."""
    return_url: str
    """Where the browser comes back to. Coming back proves nothing. Unconfirmed."""
    goods_description: str
    """Unconfirmed."""
    pricing_currency: Literal["CNY"] | str
    """Unconfirmed."""
    ext_params: Any
    """Unconfirmed."""


class SplitFundInfo(TypedDict, total=False):
    """One share of a payment; ``transIn`` is a mainland account."""
    transIn: Required[str]
    """Mainland Alipay account that gets the share: 2088 and twelve digits."""
    amount: Required[str]
    currency: Required[str]
    desc: Required[str]
    """What the share is for."""


class TradeInformation(TypedDict, total=False):
    """What is sold. ``business_type`` 1 hotel, 2 air, 3 study, 4 goods, 5 other; several joined by ``|``."""
    business_type: Required[Literal["1", "2", "3", "4", "5"] | str]
    """What is sold: ``1`` hotel, ``2`` air travel, ``3`` study abroad, ``4`` goods, ``5`` other; several joined by ``|``. Each needs its own fields."""
    hotel_name: str
    """Hotel, for ``business_type`` ``1``; several joined by ``|``."""
    check_in_time: str
    """Day of arrival, ``yyyy-MM-dd``, GMT+8, for ``business_type`` ``1``; several joined by ``|``."""
    check_out_time: str
    """Day of departure, ``yyyy-MM-dd``, GMT+8, for ``business_type`` ``1``; several joined by ``|``."""
    flight_number: str
    """Flight, for ``business_type`` ``2``; several joined by ``|``."""
    departure_time: str
    """When the flight leaves, ``yyyy-MM-dd HH:mm``, GMT+8, for ``business_type`` ``2``; several joined by ``|``."""
    admission_notice_url: str
    """Image of the admission letter, for ``business_type`` ``3``."""
    goods_info: str
    """``name^quantity``, joined by ``|``."""
    total_quantity: str | Decimal | int
    """Sum of the quantities."""
    other_business_type: str
    """What is sold, in your words, for ``business_type`` ``5``."""


class RefundSplitFundInfo(TypedDict, total=False):
    """One share of a refund; ``transOut`` is a mainland account."""
    transOut: Required[str]
    """Account that gives its share back: 2088 and twelve digits."""
    amount: Required[str]
    currency: Required[str]
    desc: str
    """What the share is for."""


class SiteInfo(TypedDict, total=False):
    """``SiteInfo``."""
    site_type: Required[Literal["WEB", "APP"] | str]
    site_url: Required[str]
    site_name: str


class ExtendParams(TypedDict, total=False):
    """``ExtendParams``."""
    operation_id: Required[str]
    contact_person: Required[str]
    contact_way: str


class MapiExtendInfo(TypedDict, total=False):
    """``MapiExtendInfo``."""
    secondary_merchant_name: str
    """Name of the shop; as registered."""
    secondary_merchant_id: str
    """Needed from acquirers; as registered."""
    secondary_merchant_industry: str
    """Merchant category code (MCC) of the shop, four digits; as registered."""
    store_id: str
    """Id of the store; as registered."""
    store_name: str
    """Name of the store; as registered."""
    terminal_id: str
    """Id of the terminal, needed for instant rebates."""
    sys_service_provider_id: str
    """Partner id of the technology provider."""


class GoodsDetail(TypedDict, total=False):
    """``GoodsDetail``."""
    goodsId: str
    goodsName: str
    goodsCategory: str
    showUrl: str
    quantity: str
    """How many pieces."""
    body: str
    """Longer description, replaced by ``trade_information``."""
    price: str


class AcquirePrecreateExtendParams(TypedDict, total=False):
    """``AcquirePrecreateExtendParams``."""
    secondary_merchant_name: str
    """Name of the shop; as registered."""
    secondary_merchant_id: str
    """Needed from acquirers; as registered."""
    secondary_merchant_industry: str
    """Merchant category code (MCC) of the shop, four digits; as registered."""
    store_id: str
    """Id of the store; as registered."""
    store_name: str
    """Name of the store; as registered."""
    terminal_id: str
    """Id of the terminal, needed for instant rebates."""
    sys_service_provider_id: str
    """Partner id of the technology provider."""


class AcquireCreateGoodsDetail(TypedDict, total=False):
    """``AcquireCreateGoodsDetail``."""
    goodsId: str
    """Unconfirmed."""
    goodsName: str
    """Unconfirmed."""
    goodsCategory: str
    """Unconfirmed."""
    showUrl: str
    """Unconfirmed."""
    quantity: str
    """How many pieces. Unconfirmed."""
    body: str
    """Unconfirmed."""
    price: str
    """Price of one piece. Unconfirmed."""


class AcquireCreateExtendParams(TypedDict, total=False):
    """``AcquireCreateExtendParams``."""
    secondary_merchant_name: str
    """Name of the shop; as registered. Unconfirmed."""
    secondary_merchant_id: str
    """Needed from acquirers; as registered. Unconfirmed."""
    secondary_merchant_industry: str
    """Merchant category code (MCC) of the shop, four digits; as registered. Unconfirmed."""
    store_id: str
    """Id of the store; as registered. Unconfirmed."""
    store_name: str
    """Name of the store; as registered. Unconfirmed."""
    terminal_id: str
    """Id of the terminal, needed for instant rebates. Unconfirmed."""
    sys_service_provider_id: str
    """Partner id of the technology provider. Unconfirmed."""


class MapiAgreementInfo(TypedDict, total=False):
    """``MapiAgreementInfo``."""
    agreement_no: Required[str]
    """Secret: never log it. Unconfirmed."""


class ChannelFee(TypedDict, total=False):
    """``ChannelFee``."""
    type: Required[Literal["FIXED", "RATE"] | str]
    value: Required[str]


class BizData(TypedDict, total=False):
    """``BizData``."""
    secondary_merchant_industry: Required[str]
    """Merchant category code (MCC) of the shop, four digits; as registered."""
    secondary_merchant_id: Required[str]
    """Needed from acquirers; as registered."""
    secondary_merchant_name: Required[str]
    """Name of the shop; as registered."""
    store_id: Required[str]
    """Id of the store; as registered."""
    store_name: Required[str]
    """Name of the store; as registered."""
    trans_currency: Required[str]
    """Currency of the price."""
    currency: Required[str]
    country_code: Required[str]
    address: Required[str]
    sys_service_provider_id: str
    """Partner id of the technology provider."""
    channel_fee: ChannelFee | str
    passback_parameters: Any
    taxi_operation_id: str
    taxi_number: str
    taxi_driver_name: str
    taxi_driver_mobile: str
    notify_mobile: str
    notify_wangwang: str
    notify_alipay_account: str
    notify_charset: str
    notify_sign_type: str
    is_show_memo: Literal["true", "false"] | str


class ForexRefundResponse(TypedDict, total=False):
    """``ForexRefundResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class ForexRefundFileResponse(TypedDict, total=False):
    """``ForexRefundFileResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class SingleTradeQueryResponse(TypedDict, total=False):
    """``SingleTradeQueryResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    additional_trade_status: str
    """Unconfirmed."""
    body: str
    """Unconfirmed."""
    buyer_email: str
    """Login of the buyer, masked."""
    buyer_id: str
    """The buyer's user id, 16 digits starting with 2088."""
    discount: str
    """Unconfirmed."""
    flag_trade_locked: str
    """Unconfirmed."""
    gmt_close: str
    """When the order was closed, GMT+8. Unconfirmed."""
    gmt_create: str
    """When the order was made, GMT+8. Unconfirmed."""
    gmt_last_modified_time: str
    """When the order last changed, GMT+8. Unconfirmed."""
    gmt_payment: str
    """When the buyer paid, GMT+8. Unconfirmed."""
    is_total_fee_adjust: str
    """Unconfirmed."""
    operator_role: str
    """Unconfirmed."""
    out_trade_no: str
    """Your id of the order, unique, single use."""
    payment_type: str
    """Always ``1``. Unconfirmed."""
    price: str
    """Price of one piece. Unconfirmed."""
    quantity: str
    """How many pieces. Unconfirmed."""
    seller_email: str
    """Login of the account that is paid. Unconfirmed."""
    seller_id: str
    """Your partner id. Unconfirmed."""
    subject: str
    """What the buyer sees."""
    to_buyer_fee: str
    """Unconfirmed."""
    to_seller_fee: str
    """Unconfirmed."""
    total_fee: str
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals."""
    trade_no: str
    """Alipay's id of the payment."""
    trade_status: Literal["WAIT_BUYER_PAY", "TRADE_FINISHED", "TRADE_SUCCESS", "TRADE_CLOSED", "TRADE_PENDING"] | str
    """Where the payment stands. ``TRADE_FINISHED`` and ``TRADE_SUCCESS`` are paid."""
    use_coupon: str
    """Unconfirmed."""


class CloseTradeResponse(TypedDict, total=False):
    """``CloseTradeResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class OverseasSecmerchantOnlineMaintainResponse(TypedDict, total=False):
    """``OverseasSecmerchantOnlineMaintainResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["SUCCESS"] | str
    """``SUCCESS`` or what went wrong."""


class OverseasSecmerchantOfflineMaintainResponse(TypedDict, total=False):
    """``OverseasSecmerchantOfflineMaintainResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["SUCCESS"] | str
    """``SUCCESS`` or what went wrong."""


class OverseasSecmerchantMaintainQueryStatusResponse(TypedDict, total=False):
    """``OverseasSecmerchantMaintainQueryStatusResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    secondary_merchant_id: str
    """Needed from acquirers; as registered."""
    store_id: str
    """Id of the store; as registered."""
    status: Literal["SUCCESS", "UNDER_REVIEW", "MODIFICATION_REVIEW", "FAILED"] | str
    reject_reason: str
    payment_method: Literal["ONLINE_PAYMENT", "INSTORE_PAYMENT"] | str
    partner: str
    store_status: Literal["ARCHIVED", "ACTIVATED", "INACTIVATE"] | str
    """Unconfirmed."""
    secondary_merchant_name: str
    """Name of the shop; as registered. Unconfirmed."""
    secondary_merchant_type: str
    """Unconfirmed."""
    secondary_merchant_industry: str
    """Merchant category code (MCC) of the shop, four digits; as registered. Unconfirmed."""
    registration_no: str
    """Unconfirmed."""
    register_country: str
    """Unconfirmed."""
    register_address: str
    """Unconfirmed."""
    shareholder_name: str
    """Unconfirmed."""
    shareholder_id: str
    """Unconfirmed."""
    representative_name: str
    """Unconfirmed."""
    representative_id: str
    """Unconfirmed."""
    settlement_no: str
    """Unconfirmed."""
    contact_no: str
    """Unconfirmed."""
    contact_email: str
    """Unconfirmed."""
    cs_no: str
    """Unconfirmed."""
    cs_email: str
    """Unconfirmed."""
    store_name: str
    """Name of the store; as registered. Unconfirmed."""
    store_country: str
    """Unconfirmed."""
    store_address: str
    """Unconfirmed."""
    store_industry: str
    """Unconfirmed."""
    internal_store_photo: str
    """Unconfirmed."""
    external_storefront_photo: str
    """Unconfirmed."""


class AcquireOverseasSpotPayResponse(TypedDict, total=False):
    """``AcquireOverseasSpotPayResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["SUCCESS", "FAILED", "UNKNOWN"] | str
    """``SUCCESS`` or what went wrong. Unconfirmed."""
    partner_trans_id: str
    """Your id of the payment."""
    alipay_trans_id: str
    """Alipay's id of the payment."""
    alipay_pay_time: str
    """When the buyer paid, ``yyyyMMddHHmmss``, GMT+8."""
    alipay_buyer_login_id: str
    """Login of the buyer, masked."""
    alipay_buyer_user_id: str
    """The buyer's user id, 16 digits."""
    currency: str
    """Settlement currency of the contract. Never CNY online."""
    trans_amount: str
    """What the buyer pays."""
    trans_amount_cny: str
    """What the buyer pays, decimals in CNY."""
    exchange_rate: str
    """Rate that was used."""
    payment_inst: Literal["ALIPAYCN", "ALIPAYHK"] | str
    """Which wallet paid."""


class AcquireOverseasSpotRefundResponse(TypedDict, total=False):
    """``AcquireOverseasSpotRefundResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["SUCCESS", "FAIL", "UNKNOWN"] | str
    """``SUCCESS`` or what went wrong."""
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``."""
    detail_error_des: str
    """What the code means, in the gateway's words."""
    partner_trans_id: str
    """Your id of the payment."""
    alipay_trans_id: str
    """Alipay's id of the payment."""
    partner_refund_id: str
    """Your id of this refund, different from the payment id."""
    refund_amount: str
    """What went back."""
    currency: str
    """Settlement currency of the contract. Never CNY online."""
    exchange_rate: str
    """Rate that was used."""
    refund_amount_cny: str
    """What went back to the buyer, decimals in CNY."""


class AcquireOverseasSpotReverseResponse(TypedDict, total=False):
    """``AcquireOverseasSpotReverseResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: str
    """``SUCCESS`` or what went wrong. Unconfirmed."""
    partner_trans_id: str
    """Your id of the payment. Unconfirmed."""
    alipay_trans_id: str
    """Alipay's id of the payment. Unconfirmed."""
    alipay_reverse_time: str
    """Unconfirmed."""


class AcquireOverseasSpotCancelResponse(TypedDict, total=False):
    """``AcquireOverseasSpotCancelResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: str
    """``SUCCESS`` or what went wrong. Unconfirmed."""
    partner_trans_id: str
    """Your id of the payment. Unconfirmed."""
    alipay_trans_id: str
    """Alipay's id of the payment. Unconfirmed."""
    alipay_cancel_time: str
    """Unconfirmed."""


class AcquireOverseasQueryResponse(TypedDict, total=False):
    """``AcquireOverseasQueryResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["SUCCESS", "FAIL", "UNKNOWN"] | str
    """``SUCCESS`` or what went wrong."""
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``."""
    detail_error_des: str
    """What the code means, in the gateway's words."""
    alipay_trans_status: Literal["WAIT_BUYER_PAY", "TRADE_FINISHED", "TRADE_SUCCESS", "TRADE_CLOSED", "TRADE_PENDING"] | str
    """Where the payment stands. ``TRADE_SUCCESS`` and ``TRADE_FINISHED`` are paid."""
    alipay_buyer_login_id: str
    """Login of the buyer, masked."""
    alipay_buyer_user_id: str
    """The buyer's user id, 16 digits."""
    out_trade_no: str
    """Your id of the order, unique, single use."""
    partner_trans_id: str
    """Your id of the payment."""
    alipay_trans_id: str
    """Alipay's id of the payment."""
    alipay_pay_time: str
    """When the buyer paid, ``yyyyMMddHHmmss``, GMT+8."""
    currency: str
    """Settlement currency of the contract. Never CNY online."""
    trans_amount: str
    """What the buyer pays."""
    trans_amount_cny: str
    """What the buyer pays, decimals in CNY."""
    exchange_rate: str
    """Rate that was used."""
    forex_total_fee: str
    """Total in the settlement currency, decimals."""
    trans_forex_rate: str
    refund_amount_cny: str
    """What went back to the buyer, decimals in CNY. Unconfirmed."""
    m_discount_forex_amount: str
    """What a voucher took off, decimals in the settlement currency."""
    payment_inst: Literal["ALIPAYCN", "ALIPAYHK"] | str
    """Which wallet paid."""


class AcquirePrecreateResponse(TypedDict, total=False):
    """``AcquirePrecreateResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["SUCCESS", "FAIL", "UNKNOWN"] | str
    """``SUCCESS`` or what went wrong."""
    out_trade_no: str
    """Your id of the order, unique, single use."""
    voucher_type: Literal["qrcode"] | str
    qr_code: str
    pic_url: str
    small_pic_url: str
    big_pic_url: str
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``."""
    detail_error_des: str
    """What the code means, in the gateway's words."""


class AcquireCreateResponse(TypedDict, total=False):
    """``AcquireCreateResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: str
    """``SUCCESS`` or what went wrong. Unconfirmed."""
    trade_no: str
    """Alipay's id of the payment. Unconfirmed."""
    out_trade_no: str
    """Your id of the order, unique, single use. Unconfirmed."""


class AcquireCreateandpayResponse(TypedDict, total=False):
    """``AcquireCreateandpayResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["ORDER_FAIL", "ORDER_SUCCESS_PAY_SUCCESS", "ORDER_SUCCESS_PAY_FAIL", "ORDER_SUCCESS_PAY_INPROCESS", "UNKNOWN"] | str
    """``SUCCESS`` or what went wrong."""
    trade_no: str
    """Alipay's id of the payment."""
    out_trade_no: str
    """Your id of the order, unique, single use."""
    buyer_user_id: str
    buyer_logon_id: str
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``."""
    detail_error_des: str
    """What the code means, in the gateway's words."""


class AcquireQueryResponse(TypedDict, total=False):
    """``AcquireQueryResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: str
    """``SUCCESS`` or what went wrong."""
    trade_no: str
    """Alipay's id of the payment."""
    out_trade_no: str
    """Your id of the order, unique, single use."""
    buyer_user_id: str
    buyer_logon_id: str
    partner: str
    trade_status: Literal["WAIT_BUYER_PAY", "TRADE_FINISHED", "TRADE_SUCCESS", "TRADE_CLOSED", "TRADE_PENDING"] | str
    """Where the payment stands. ``TRADE_FINISHED`` and ``TRADE_SUCCESS`` are paid. Unconfirmed."""
    total_fee: str
    """Amount in ``currency``, as text such as ``"10.00"``; JPY and KRW without decimals. Unconfirmed."""
    send_pay_date: str
    """Unconfirmed."""
    fund_bill_list: str
    """Unconfirmed."""
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``. Unconfirmed."""
    detail_error_des: str
    """What the code means, in the gateway's words. Unconfirmed."""


class AcquireRefundResponse(TypedDict, total=False):
    """``AcquireRefundResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: str
    """``SUCCESS`` or what went wrong. Unconfirmed."""
    trade_no: str
    """Alipay's id of the payment. Unconfirmed."""
    out_trade_no: str
    """Your id of the order, unique, single use. Unconfirmed."""
    buyer_user_id: str
    """Unconfirmed."""
    buyer_logon_id: str
    """Unconfirmed."""
    fund_change: str
    """Unconfirmed."""
    refund_fee: str
    """Unconfirmed."""
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``. Unconfirmed."""
    detail_error_des: str
    """What the code means, in the gateway's words. Unconfirmed."""


class AcquireCancelResponse(TypedDict, total=False):
    """``AcquireCancelResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    result_code: Literal["SUCCESS", "FAIL", "UNKNOWN"] | str
    """``SUCCESS`` or what went wrong."""
    out_trade_no: str
    """Your id of the order, unique, single use."""
    trade_no: str
    """Alipay's id of the payment."""
    retry_flag: Literal["Y", "N"] | str
    action: Literal["close", "refund"] | str
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``."""
    detail_error_des: str
    """What the code means, in the gateway's words."""


class CommerceQrcodeCreateResponse(TypedDict, total=False):
    """``CommerceQrcodeCreateResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    qrcode: str
    qrcode_img_url: str
    result_code: str
    """``SUCCESS`` or what went wrong. Unconfirmed."""
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``. Unconfirmed."""
    detail_error_des: str
    """What the code means, in the gateway's words. Unconfirmed."""


class CommerceQrcodeModifyResponse(TypedDict, total=False):
    """``CommerceQrcodeModifyResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    qrcode: str
    qrcode_img_url: str
    result_code: str
    """``SUCCESS`` or what went wrong. Unconfirmed."""
    detail_error_code: str
    """Code of the refusal when ``result_code`` is not ``SUCCESS``. Unconfirmed."""
    detail_error_des: str
    """What the code means, in the gateway's words. Unconfirmed."""


class CommerceQrcodeModifyStatusResponse(TypedDict, total=False):
    """``CommerceQrcodeModifyStatusResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
    qrcode: str
    """Unconfirmed."""


class DutCustomerAgreementQueryResponse(TypedDict, total=False):
    """``DutCustomerAgreementQueryResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class DutCustomerAgreementUnsignResponse(TypedDict, total=False):
    """``DutCustomerAgreementUnsignResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class AcquireCustomsResponse(TypedDict, total=False):
    """``AcquireCustomsResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class OverseasAcquireCustomsQueryResponse(TypedDict, total=False):
    """``OverseasAcquireCustomsQueryResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class OverseaTaxrefundSingleAccountQueryResponse(TypedDict, total=False):
    """``OverseaTaxrefundSingleAccountQueryResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""


class OverseaTaxrefundSingleTaxdataSendResponse(TypedDict, total=False):
    """``OverseaTaxrefundSingleTaxdataSendResponse``."""
    is_success: Literal["T", "F"] | str
    """``T``: the gateway took the call. Not a statement about money."""
    error: str
    """Code of a refusal."""
