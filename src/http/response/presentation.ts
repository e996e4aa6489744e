import Negotiator from 'negotiator';
import type { Presentation } from '../../base/exchange.ts';

export interface Switches {
  readonly pretty: boolean | undefined;
  readonly noPayloadShorthand: boolean | undefined;
}

const PLAIN: Presentation = { contentType: 'application/json', pretty: false, shorthand: true };

/** The types that callers of the built-in HTTP API request. The plain one is the default. */
const OFFERED: readonly Presentation[] = [
  PLAIN,
  { contentType: 'application/json+pretty', pretty: true, shorthand: true },
  { contentType: 'application/json+no-payload-shorthand', pretty: false, shorthand: false },
  { contentType: 'application/json+pretty+no-payload-shorthand', pretty: true, shorthand: false },
];
const OFFERED_TYPES = OFFERED.map((offer) => offer.contentType);

/** The form of payloads in requests and responses (contract section 4). */
export type PayloadForm = 'shorthand' | 'long';

/**
 * The choice by query and by Accept (contract section 2, Switches). A switch in the query takes precedence.
 * @param form of payloads, unless the caller asks for one
 */
export function choosePresentation(
  switches: Switches,
  accept: string | undefined,
  form: PayloadForm = 'shorthand',
): Presentation {
  const offer = acceptedOffer(accept);
  const pretty = switches.pretty ?? offer.pretty;
  const isOff = switches.noPayloadShorthand ?? (offer.shorthand ? undefined : true);
  if (isOff === undefined && form === 'long') {
    const { contentType } = pretty === offer.pretty ? offer : PLAIN;
    return { contentType, pretty, shorthand: false, isLongByDefault: true };
  }
  const shorthand = isOff !== true;
  if (pretty === offer.pretty && shorthand === offer.shorthand) return offer;
  return { contentType: PLAIN.contentType, pretty, shorthand };
}

function acceptedOffer(accept: string | undefined): Presentation {
  // Only the three special types make a difference, and all of them contain a plus sign.
  if (accept === undefined || !accept.includes('+')) return PLAIN;
  const type = new Negotiator({ headers: { accept } }).mediaType(OFFERED_TYPES);
  return OFFERED.find((offer) => offer.contentType === type) ?? PLAIN;
}
