import { stringify } from 'yaml';
import type { Catalogue } from '../catalogue.ts';
import { catalogueDocument } from './document.ts';

interface Form {
  readonly version: '3.1' | '3.0';
  readonly format: 'json' | 'yaml';
}

/** The document of the current catalogue in every form, printed when first used: the same buffer until it changes. */
export function documentOf(current: () => Catalogue): (form: Form) => Buffer {
  let printed = new Map<string, Buffer>();
  let of: Catalogue | undefined;
  return ({ version, format }) => {
    const catalogue = current();
    if (of !== catalogue) {
      of = catalogue;
      printed = new Map();
    }
    const key = `${version} ${format}`;
    const known = printed.get(key) ?? print(catalogue, version, format);
    printed.set(key, known);
    return known;
  };
}

function print(catalogue: Catalogue, version: Form['version'], format: Form['format']): Buffer {
  const text = JSON.stringify(catalogueDocument(catalogue, version));
  if (format === 'json') return Buffer.from(text);
  return Buffer.from(stringify(JSON.parse(text), { aliasDuplicateObjects: false, lineWidth: 120 }));
}
