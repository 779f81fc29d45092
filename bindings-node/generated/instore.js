// @generated from core/schema/instore.json by core/codegen. Do not edit.
'use strict'

module.exports = {
  acquiringCommonPayCancel: 'alipay.intl.acquiring.common.payCancel',
  acquiringCommonRefund: 'alipay.intl.acquiring.common.refund',
  acquiringCommonRefundUntilFinal: { untilFinal: 'alipay.intl.acquiring.common.refund' },
  startAcquiringCommonRefund: { start: 'alipay.intl.acquiring.common.refund' },
  acquiringOfflinePay: 'alipay.intl.acquiring.offline.pay',
  acquiringOfflinePayUntilFinal: { untilFinal: 'alipay.intl.acquiring.offline.pay' },
  startAcquiringOfflinePay: { start: 'alipay.intl.acquiring.offline.pay' },
  acquiringOfflinePayQuery: 'alipay.intl.acquiring.offline.payQuery',
  acquiringOfflinePreCreate: 'alipay.intl.acquiring.offline.preCreate',
  merchantCommonIndirectMerchantArchive: 'alipay.intl.merchant.common.indirectMerchant.archive',
  merchantCommonIndirectMerchantMaintain: 'alipay.intl.merchant.common.indirectMerchant.maintain',
  merchantCommonIndirectMerchantQuery: 'alipay.intl.merchant.common.indirectMerchant.query',
  merchantCommonMonitor: 'alipay.intl.merchant.common.monitor',
}
