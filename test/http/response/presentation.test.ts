import { describe, expect, test } from 'vitest';
import { choosePresentation } from '../../../src/http/response/presentation.ts';

const NO_SWITCHES = { pretty: undefined, noPayloadShorthand: undefined };
const PRETTY = 'application/json+pretty';
const LONG = 'application/json+no-payload-shorthand';
const BOTH = 'application/json+pretty+no-payload-shorthand';

// Contract section 2 (Switches).
describe('Accept', () => {
  test.each([
    [undefined, 'application/json', false, true],
    ['*/*', 'application/json', false, true],
    ['text/html', 'application/json', false, true],
    ['application/json', 'application/json', false, true],
    [PRETTY, PRETTY, true, true],
    [LONG, LONG, false, false],
    [BOTH, BOTH, true, false],
    [`text/html, ${PRETTY};q=0.9, */*;q=0.1`, PRETTY, true, true],
    [`application/json, ${PRETTY};q=0.5`, 'application/json', false, true],
    [`${PRETTY};q=0.2, ${LONG};q=0.8`, LONG, false, false],
    [`${PRETTY};q=0`, 'application/json', false, true],
    ['application/ld+json', 'application/json', false, true],
    [`${PRETTY};q=nonsense`, 'application/json', false, true],
    [',;,', 'application/json', false, true],
  ])('%s asks for %s', (accept, contentType, pretty, shorthand) => {
    expect(choosePresentation(NO_SWITCHES, accept)).toEqual({ contentType, pretty, shorthand });
  });
});

// --payload-form long: for callers that ask for no form.
describe('the long form by default', () => {
  const long = { shorthand: false, isLongByDefault: true };
  test.each([
    [{}, undefined, { contentType: 'application/json', pretty: false, ...long }],
    [{}, PRETTY, { contentType: PRETTY, pretty: true, ...long }],
    [{ pretty: true }, 'text/html', { contentType: 'application/json', pretty: true, ...long }],
    [{ pretty: false }, PRETTY, { contentType: 'application/json', pretty: false, ...long }],
    [{}, LONG, { contentType: LONG, pretty: false, shorthand: false }],
    [{ noPayloadShorthand: true }, undefined, { contentType: 'application/json', pretty: false, shorthand: false }],
    [{ noPayloadShorthand: false }, undefined, { contentType: 'application/json', pretty: false, shorthand: true }],
    [{ noPayloadShorthand: false }, BOTH, { contentType: 'application/json', pretty: true, shorthand: true }],
  ])('%j with Accept %s', (switches, accept, wanted) => {
    expect(choosePresentation({ ...NO_SWITCHES, ...switches }, accept, 'long')).toEqual(wanted);
  });
});

describe('a switch in the query', () => {
  test.each([
    [{ pretty: true }, undefined, 'application/json', true, true],
    [{ noPayloadShorthand: true }, undefined, 'application/json', false, false],
    [{ pretty: false }, PRETTY, 'application/json', false, true],
    [{ pretty: true }, PRETTY, PRETTY, true, true],
    [{ noPayloadShorthand: true }, PRETTY, 'application/json', true, false],
    [{ noPayloadShorthand: false }, BOTH, 'application/json', true, true],
  ])('%j with Accept %s', (switches, accept, contentType, pretty, shorthand) => {
    expect(choosePresentation({ ...NO_SWITCHES, ...switches }, accept)).toEqual({ contentType, pretty, shorthand });
  });
});
