/**
 * A test for names in which a `*` stands for any part of a name, dots included: `*.example.com`, `*`. Case does not
 * matter.
 */
export function namePattern(pattern: string): (name: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.[\]\\^$+?(){}|/-]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('[^/@]*')}$`, 'i');
  return (name) => expression.test(name);
}
