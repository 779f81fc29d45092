'use strict'

const { AmsClient, MapiClient, InStoreClient } = require('./lib/clients.js')
const errors = require('./lib/errors.js')
const { HttpRequest, HttpReply, Redirect, Event, Final } = require('./lib/messages.js')
const { Ticket } = require('./lib/ticket.js')
const tools = require('./lib/tools.js')

module.exports = {
  AmsClient,
  MapiClient,
  InStoreClient,
  AlipayError: errors.AlipayError,
  ConfigError: errors.ConfigError,
  InvalidRequestError: errors.InvalidRequestError,
  ConnectError: errors.ConnectError,
  OutcomeUnknownError: errors.OutcomeUnknownError,
  RefusedError: errors.RefusedError,
  SignatureError: errors.SignatureError,
  HttpRequest,
  HttpReply,
  Redirect,
  Final,
  Ticket,
  Event,
  sign: tools.sign,
  verify: tools.verify,
  presign: tools.presign,
  signParams: tools.signParams,
  generateKeyPair: tools.generateKeyPair,
  inspectKey: tools.inspectKey,
  toMinorUnits: tools.toMinorUnits,
  fromMinorUnits: tools.fromMinorUnits,
  newRequestId: tools.newRequestId,
  newAuthState: tools.newAuthState,
  authorizationCode: tools.authorizationCode,
  chinaExtraTransInfo: tools.chinaExtraTransInfo,
  qrSvg: tools.qrSvg,
  qrPng: tools.qrPng,
}
