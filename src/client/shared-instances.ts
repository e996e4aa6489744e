/**
 * Makes `instanceof` recognise the errors of another copy of this module: an application may load it by `import` and,
 * through one of its libraries, by `require`; test runners load it once per file.
 */
export function shareInstances(type: { readonly prototype: object }, name: string): void {
  const brand = Symbol.for(`temporal-http/client/${name}`);
  Object.defineProperty(type.prototype, brand, { value: true });
  Object.defineProperty(type, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      // A class that extends this one inherits the method, but not the brand.
      if (this !== type) return Function.prototype[Symbol.hasInstance].call(this as never, value);
      return typeof value === 'object' && value !== null && brand in value;
    },
  });
}
