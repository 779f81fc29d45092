# @generated from core/schema/instore.json by core/codegen. Do not edit.
"""Requests and replies of the instore family, with the wire's own names."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Required, TypedDict


class AcquiringOfflinePayRequest(TypedDict, total=False):
    """``AcquiringOfflinePayRequest``."""
    productCode: Required[Literal["OFFLINE_PAY"] | str]
    """``OFFLINE_PAY``."""
    merchantTransId: Required[str]
    """Your id of the payment. The same id never charges twice."""
    codeType: Required[Literal["BARCODE"] | str]
    """``BARCODE``."""
    identityCode: Required[str]
    """The scanned code. Secret: never log it."""
    order: Required[InStoreOrder]
    """What is sold, for how much, by which shop."""
    partnerId: str
    """Account that Alipay settles to, 2.0.2. The client fills it in."""
    settleContractId: str
    """Which settlement contract, when there are several."""
    riskInfo: InStoreRiskInfo
    """What the risk check may know about buyer, order and device."""
    envInfo: InStoreEnvInfo
    """Where and with what the order was made."""
    extendInfo: str
    """JSON text."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""


class AcquiringOfflinePayQueryRequest(TypedDict, total=False):
    """``AcquiringOfflinePayQueryRequest``."""
    partnerId: str
    """Account that Alipay settles to, 2.0.2. The client fills it in."""
    acquirementId: str
    """Alipay's id of the payment: store it, refunds need it."""
    merchantTransId: str
    """Your id of the payment. The same id never charges twice."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""


class AcquiringCommonPayCancelRequest(TypedDict, total=False):
    """``AcquiringCommonPayCancelRequest``."""
    partnerId: str
    """Account that Alipay settles to, 2.0.2. The client fills it in."""
    acquirementId: str
    """Alipay's id of the payment: store it, refunds need it."""
    merchantTransId: str
    """Your id of the payment. The same id never charges twice."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""


class AcquiringCommonRefundRequest(TypedDict, total=False):
    """``AcquiringCommonRefundRequest``."""
    acquirementId: Required[str]
    """Alipay's id of the payment: store it, refunds need it."""
    merchantRefundId: Required[str]
    """Your id of this refund. The same id never refunds twice."""
    refundAmount: Required[Money]
    """What goes back, in the currency of the order."""
    partnerId: str
    """Account that Alipay settles to, 2.0.2. The client fills it in."""
    refundReason: str
    """Why it goes back."""
    isSync: bool
    """``true``: the reply is final. ``false``: it only says accepted."""
    extendInfo: str
    """JSON text."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""


class AcquiringOfflinePreCreateRequest(TypedDict, total=False):
    """``AcquiringOfflinePreCreateRequest``."""
    productCode: Required[Literal["OFFLINE_PAY"] | str]
    """``OFFLINE_PAY``."""
    merchantTransId: Required[str]
    """Your id of the payment. The same id never charges twice."""
    order: Required[InStoreOrder]
    """What is sold, for how much, by which shop."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""
    settleContractId: str
    """Which settlement contract, when there are several."""
    sceneType: Literal["THIRDPARTYQRCODE"] | str
    """Which kind of code. The value for a code of one order is not certain. Unconfirmed."""
    notifyUrl: str
    """Where the result is posted. Unconfirmed."""
    merchantRedirectUrl: str
    """Where the wallet's browser goes after the payment. Unconfirmed."""
    userAgent: str
    """User agent of the buyer's browser. Unconfirmed."""
    riskInfo: InStoreRiskInfo
    """What the risk check may know about buyer, order and device."""
    extendInfo: str
    """JSON text."""
    expiryTime: str | datetime
    """Until when the order can be paid. Where it belongs, in the body or in the order, is not certain. ISO 8601 with its zone. Unconfirmed."""
    partnerId: str
    """Account that Alipay settles to, 2.0.2. The client fills it in."""


class MerchantCommonMonitorRequest(TypedDict, total=False):
    """``MerchantCommonMonitorRequest``."""
    sellerId: Required[str]
    """Profiles 2.0.4 and 2.0.0."""
    storeId: Required[str]
    """In direct integration of 2.0.2 the same as ``partnerId``."""
    partnerId: Required[str]
    """Account that Alipay settles to, 2.0.2. The client fills it in."""
    productCode: Required[Literal["OFFLINE_PAY"] | str]
    """``OFFLINE_PAY``."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""
    sceneCode: str
    """What the terminal was doing, such as ``PAYMENT_QRCODE``."""
    sysServiceProviderId: str
    """Partner id of the technology provider."""
    equipmentType: str
    equipmentId: str
    """Id of the register, else its MAC address."""
    networkType: str
    clientNetworkTime: str


class MerchantCommonIndirectMerchantMaintainRequest(TypedDict, total=False):
    """``MerchantCommonIndirectMerchantMaintainRequest``."""
    operationType: Required[Literal["ADD", "MODIFY"] | str]
    """A new shop or a change of one."""
    sellerInfo: Required[SellerInfo]
    """The shop, as it is registered."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""
    storeInfo: StoreInfo
    """The store, as it is registered."""
    notifyUrl: str
    """Where the result is posted."""
    extendInfo: str
    """JSON text."""


class MerchantCommonIndirectMerchantQueryRequest(TypedDict, total=False):
    """``MerchantCommonIndirectMerchantQueryRequest``."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""
    sellerId: str
    """Profiles 2.0.4 and 2.0.0."""
    storeId: str
    """In direct integration of 2.0.2 the same as ``partnerId``."""
    paymentScene: Literal["ONLINE", "OFFLINE"] | str
    """Which registration is meant: that of a web shop or of a store."""


class MerchantCommonIndirectMerchantArchiveRequest(TypedDict, total=False):
    """``MerchantCommonIndirectMerchantArchiveRequest``."""
    merchantId: str
    """Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in."""
    sellerId: str
    """Profiles 2.0.4 and 2.0.0."""
    storeId: str
    """In direct integration of 2.0.2 the same as ``partnerId``."""
    paymentScene: Literal["ONLINE", "OFFLINE"] | str
    """Which registration is meant: that of a web shop or of a store."""


class Money(TypedDict, total=False):
    """An amount in the smallest unit of its currency: ``{"currency": "USD", "value": "1000"}`` is 10.00 USD."""
    currency: Required[str]
    """ISO 4217 code."""
    value: Required[int | str]
    """Digits: whole units of the smallest coin, ``"1000"`` is 10.00 USD and 1000 JPY."""


class InStoreResult(TypedDict, total=False):
    """How a call went: the status counts, the code says why."""
    resultStatus: Literal["S", "F", "U"] | str
    """``S`` done, ``F`` failed for good, ``U`` unknown or in progress. Anything else counts as ``U``."""
    resultCodeId: str
    """Number of the code; ``00000000`` goes with ``SUCCESS``."""
    resultCode: str
    """Code of the outcome, such as ``SUCCESS``."""
    resultMsg: str
    """The code in the gateway's words. Log it, do not decide on it."""


class InStoreOrder(TypedDict, total=False):
    """What is bought, and where."""
    orderAmount: Required[Money]
    """Total, in the smallest unit of the currency."""
    orderTitle: Required[str]
    """What the buyer sees."""
    orderDetail: str
    seller: Required[Seller]
    """Which shop sells. In direct integration of 2.0.2 both its ids are your ``partnerId``."""
    expiryTime: str | datetime
    """Until when the order can be paid. Where it belongs, in the body or in the order, is not certain. ISO 8601 with its zone. Unconfirmed."""


class Seller(TypedDict, total=False):
    """The shop that the buyer sees. Which fields are needed depends on the profile."""
    secondaryMerchantId: str
    """Profile 2.0.2. In direct integration the same as ``partnerId``."""
    sellerId: str
    """Profiles 2.0.4 and 2.0.0."""
    storeId: str
    """In direct integration of 2.0.2 the same as ``partnerId``."""
    storeName: str
    """Name of the store."""
    secondaryMerchantName: str
    """Name of the shop that sells. Unconfirmed."""
    secondaryMerchantIndustry: str
    """Merchant category code (MCC), four digits. Unconfirmed."""
    sellerName: str
    """Name of the shop."""
    sellerMCC: str
    """Merchant category code (MCC), four digits."""


class InStoreEnvInfo(TypedDict, total=False):
    """The terminal."""
    terminalType: str
    """Unconfirmed."""
    orderTerminalType: str
    """Unconfirmed."""
    osType: str
    """Unconfirmed."""
    clientIp: str
    """IP address of the buyer. Unconfirmed."""
    merchantTerminalId: str
    """Your id of the terminal. Unconfirmed."""
    sessionId: str
    """Your id of the buyer's session. Unconfirmed."""
    extendInfo: str
    """JSON text. Unconfirmed."""


class InStoreRiskInfo(TypedDict, total=False):
    """What is known about the buyer and the order."""
    userInfo: InStoreRiskUser
    """The buyer, as your shop knows them."""
    orderInfos: list[InStoreRiskOrder]
    """What the order holds, for the risk check."""
    deviceInfo: Any
    riskExtendInfo: str


class InStoreRiskUser(TypedDict, total=False):
    """``InStoreRiskUser``."""
    merchantUserId: str
    """Your id of the buyer."""
    signupTime: str
    """When the buyer registered at your shop."""
    lastLoginTime: str
    """When the buyer last logged in at your shop."""


class InStoreRiskOrder(TypedDict, total=False):
    """``InStoreRiskOrder``."""
    productName: str
    """Name of the goods."""
    productCategory: str
    """Category of the goods."""
    productSubCategory: str
    itemPrice: Money
    """Price of one piece, in the smallest unit of the currency."""


class SellerInfo(TypedDict, total=False):
    """A secondary merchant to register."""
    sellerId: Required[str]
    """Profiles 2.0.4 and 2.0.0."""
    sellerName: str
    """Name of the shop."""
    siteInfos: list[SellerSite]
    """Sites and apps of the shop."""


class SellerSite(TypedDict, total=False):
    """``SellerSite``."""
    siteType: Literal["WEB", "APP"] | str
    """A website or an app."""
    siteUrl: str
    """Address of the site, or of the app's page in its store."""
    siteName: str
    """Name of the site or app."""


class StoreInfo(TypedDict, total=False):
    """A store to register."""
    storeId: str
    """In direct integration of 2.0.2 the same as ``partnerId``."""
    storeName: str
    """Name of the store."""


class StatusDetail(TypedDict, total=False):
    """``StatusDetail``."""
    acquirementStatus: Literal["INIT", "PAYING", "SUCCESS", "CLOSED", "MERCHANT_ACCEPT", "CANCELLED"] | str
    """Where the payment stands. Only ``SUCCESS`` is paid. Unconfirmed."""


class AcquiringOfflinePayResponse(TypedDict, total=False):
    """``AcquiringOfflinePayResponse``."""
    resultInfo: InStoreResult
    """How the call went."""
    acquirementId: str
    """Alipay's id of the payment: store it, refunds need it. Unconfirmed."""
    merchantTransId: str
    """Your id of the payment. The same id never charges twice. Unconfirmed."""
    orderAmount: Money
    """Total, in the smallest unit of the currency. Unconfirmed."""
    payAmount: Money
    """What the buyer paid, in the buyer's currency. Unconfirmed."""
    conversionRate: Any
    """Rate between the order's and the buyer's currency; kept as it came, its shape is not certain. Unconfirmed."""
    paymentTime: str
    """When the buyer paid. ISO 8601 with its zone. Unconfirmed."""


class AcquiringOfflinePayQueryResponse(TypedDict, total=False):
    """``AcquiringOfflinePayQueryResponse``."""
    resultInfo: InStoreResult
    """How the call went."""
    acquirementId: str
    """Alipay's id of the payment: store it, refunds need it. Unconfirmed."""
    merchantTransId: str
    """Your id of the payment. The same id never charges twice. Unconfirmed."""
    statusDetail: StatusDetail
    """Where the payment stands; ``resultInfo`` only says how the query went. Unconfirmed."""
    orderAmount: Money
    """Total, in the smallest unit of the currency. Unconfirmed."""
    payAmount: Money
    """What the buyer paid, in the buyer's currency. Unconfirmed."""
    conversionRate: Any
    """Rate between the order's and the buyer's currency; kept as it came, its shape is not certain. Unconfirmed."""
    paymentTime: str
    """When the buyer paid. ISO 8601 with its zone. Unconfirmed."""


class AcquiringCommonPayCancelResponse(TypedDict, total=False):
    """``AcquiringCommonPayCancelResponse``."""
    resultInfo: InStoreResult
    """How the call went."""
    acquirementId: str
    """Alipay's id of the payment: store it, refunds need it. Unconfirmed."""
    merchantTransId: str
    """Your id of the payment. The same id never charges twice. Unconfirmed."""
    cancelTime: str
    """When it was cancelled. ISO 8601 with its zone. Unconfirmed."""


class AcquiringCommonRefundResponse(TypedDict, total=False):
    """``AcquiringCommonRefundResponse``."""
    resultInfo: InStoreResult
    """How the call went."""
    refundId: str
    """Alipay's id of the refund. Unconfirmed."""
    merchantRefundId: str
    """Your id of this refund. The same id never refunds twice. Unconfirmed."""
    acquirementId: str
    """Alipay's id of the payment: store it, refunds need it. Unconfirmed."""
    refundAmount: Money
    """What goes back, in the currency of the order. Unconfirmed."""
    refundTime: str
    """When it went back. ISO 8601 with its zone. Unconfirmed."""


class AcquiringOfflinePreCreateResponse(TypedDict, total=False):
    """``AcquiringOfflinePreCreateResponse``."""
    resultInfo: InStoreResult
    """How the call went."""
    orderQrCode: str
    """Render it as a code, or send the wallet browser there."""
    acquirementId: str
    """Alipay's id of the payment: store it, refunds need it. Unconfirmed."""
    merchantTransId: str
    """Your id of the payment. The same id never charges twice. Unconfirmed."""


class MerchantCommonMonitorResponse(TypedDict, total=False):
    """``MerchantCommonMonitorResponse``."""
    resultInfo: InStoreResult
    """How the call went."""


class MerchantCommonIndirectMerchantMaintainResponse(TypedDict, total=False):
    """``MerchantCommonIndirectMerchantMaintainResponse``."""
    resultInfo: InStoreResult
    """How the call went."""


class MerchantCommonIndirectMerchantQueryResponse(TypedDict, total=False):
    """``MerchantCommonIndirectMerchantQueryResponse``."""
    resultInfo: InStoreResult
    """How the call went."""


class MerchantCommonIndirectMerchantArchiveResponse(TypedDict, total=False):
    """``MerchantCommonIndirectMerchantArchiveResponse``."""
    resultInfo: InStoreResult
    """How the call went."""
