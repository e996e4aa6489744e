/** Shorter texts are likely to be parts of other words. */
const LEAST_CHARACTERS = 6;
const REPLACEMENT = '[redacted]';
const ASTERISK = 0x2a;
/** User information of a URL (RFC 3986 section 3.2.1), also of one that is malformed. */
const USER_INFORMATION = /\/[^\s"'/]*@/g;

/** Every form of every known secret, the longest first, so that none hides a part of another. */
let known: readonly { readonly text: string; readonly bytes: Buffer }[] = [];

/**
 * Makes a credential of the configuration known to `redact` and `redactBytes`, for the life of this process. Texts of
 * less than six characters are ignored.
 */
export function hideSecret(secret: string): void {
  if (secret.length < LEAST_CHARACTERS) return;
  const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
  const others = known.filter(({ text }) => !forms.includes(text));
  known = [...others, ...[...new Set(forms)].map((text) => ({ text, bytes: Buffer.from(text) }))].sort(
    (one, other) => other.bytes.length - one.bytes.length,
  );
}

/** The same for the user and password of a URL, if there are any. */
export function hideUserInformation(url: string): void {
  if (!URL.canParse(url)) return;
  const { username, password } = new URL(url);
  for (const part of password === '' ? [username] : [password]) {
    hideSecret(part);
    hideSecret(decodeOrKeep(part));
  }
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text without known secrets. */
export function withoutSecrets(text: string): string {
  let clean = text;
  for (const secret of known) clean = clean.replaceAll(secret.text, REPLACEMENT);
  return clean;
}

/** A text for a person or a log, such as an error's, without known secrets and without user information in URLs. */
export function redact(text: string): string {
  const clean = withoutSecrets(text);
  return clean.includes('@') ? clean.replace(USER_INFORMATION, `/${REPLACEMENT}@`) : clean;
}

/** Overwrites known secrets, so that no text that leaves the process through here contains one, whatever its source. */
export function redactBytes(bytes: Buffer): void {
  for (const secret of known) {
    for (let at = bytes.indexOf(secret.bytes); at !== -1; at = bytes.indexOf(secret.bytes, at)) {
      bytes.fill(ASTERISK, at, at + secret.bytes.length);
    }
  }
}
