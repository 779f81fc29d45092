// One implementation, so that classes are the same whichever way a package was loaded.
import alipay from './index.js'

export const {
  AmsClient,
  MapiClient,
  InStoreClient,
  AlipayError,
  ConfigError,
  InvalidRequestError,
  ConnectError,
  OutcomeUnknownError,
  RefusedError,
  SignatureError,
  HttpRequest,
  HttpReply,
  Redirect,
  Final,
  Event,
  sign,
  verify,
  presign,
  generateKeyPair,
  inspectKey,
  toMinorUnits,
  fromMinorUnits,
  newRequestId,
  newAuthState,
  authorizationCode,
  chinaExtraTransInfo,
  qrSvg,
  qrPng,
} = alipay
export default alipay
