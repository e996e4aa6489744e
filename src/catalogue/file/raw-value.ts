import { objectMembers, scanValue, skipSpace, stringText } from '../../codec/json/scan.ts';

const OPENING_BRACE = 123;
const OPENING_BRACKET = 91;

/**
 * The text of a value inside a JSON text, as written; for duplicate keys, the last one, as in JSON.parse.
 * @param text one valid JSON value
 * @param pointer the parts of a JSON pointer
 * @returns undefined if there is none
 */
export function rawValueAt(text: Buffer, pointer: readonly string[]): Buffer | undefined {
  const json = text.subarray(skipSpace(text, 0));
  const [key, ...rest] = pointer;
  if (key === undefined) return json;
  let found: Buffer | undefined;
  if (json[0] === OPENING_BRACE) {
    for (const { keyStart, keyEnd, valueStart, valueEnd } of objectMembers(json, 0, json.length)) {
      if (stringText(json, keyStart, keyEnd) === key) found = json.subarray(valueStart, valueEnd);
    }
  } else if (json[0] === OPENING_BRACKET && /^(0|[1-9]\d*)$/.test(key)) {
    found = elementAt(json, Number(key));
  }
  return found && rawValueAt(found, rest);
}

const CLOSING_BRACKET = 93;

function elementAt(json: Buffer, index: number): Buffer | undefined {
  let at = skipSpace(json, 1);
  for (let passed = 0; json[at] !== CLOSING_BRACKET; passed++) {
    const end = scanValue(json, at, json.length);
    if (passed === index) return json.subarray(at, end);
    at = skipSpace(json, end);
    if (json[at] === CLOSING_BRACKET) return undefined;
    at = skipSpace(json, at + 1);
  }
  return undefined;
}
