import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Code, StatusError } from '../../base/status-error.ts';
import type { Caller } from '../caller.ts';
import { parsePermission } from '../permission.ts';
import { unauthenticated } from './bearer-token.ts';

/**
 * All of them sign with a key pair. With any other algorithm, or with `none`, whoever can read the public keys could make
 * tokens (RFC 8725 section 3.1).
 */
export const JWT_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

export interface JwtOptions {
  readonly keys: JWTVerifyGetKey;
  readonly algorithms: readonly string[];
  /** Undefined for any. */
  readonly issuers: readonly string[] | undefined;
  /** The token must be for one of these; undefined for any. */
  readonly audiences: readonly string[] | undefined;
  readonly skewMs: number;
  readonly subjectClaim: string;
  readonly permissionsClaim: string;
}

/** Makes the function that verifies a token and returns its caller. It throws a StatusError: 401, or 503 without keys. */
export function jwtVerifier(options: JwtOptions): (token: string) => Promise<Caller> {
  const { keys, algorithms, issuers, audiences, skewMs, subjectClaim, permissionsClaim } = options;
  const checks = {
    algorithms: [...algorithms],
    ...(issuers && { issuer: [...issuers] }),
    ...(audiences && { audience: [...audiences] }),
    clockTolerance: skewMs / 1_000,
    // A token that never expires could never be revoked.
    requiredClaims: ['exp', subjectClaim],
  };
  return async (token) => {
    let claims: JWTPayload;
    try {
      claims = (await jwtVerify(token, keys, checks)).payload;
    } catch (error) {
      throw refusal(error);
    }
    const subject = claims[subjectClaim];
    if (typeof subject !== 'string' || subject === '')
      throw unauthenticated('the token has no subject', 'invalid_token');
    const listed = claims[permissionsClaim];
    const permissions = Array.isArray(listed) ? listed.flatMap((each) => parsePermission(each) ?? []) : [];
    return { subject, permissions, claims };
  };
}

/** The details go to the log only: they would tell an attacker what to try next. */
function refusal(error: unknown): StatusError {
  if (error instanceof errors.JWTExpired) return unauthenticated('the token has expired', 'invalid_token', error);
  if (isAboutToken(error)) return unauthenticated('the token is not valid', 'invalid_token', error);
  return new StatusError(Code.UNAVAILABLE, 'the keys of the token issuer cannot be fetched', { cause: error });
}

function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}
