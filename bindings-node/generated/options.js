// @generated from core/schema/options.json by core/codegen. Do not edit.
'use strict'

module.exports = { keys: ['privateKey', 'alipayPublicKey', 'key', 'replyKey'] }
