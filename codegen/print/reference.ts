import type { Enum, Message, Model } from '../model.ts';
import { packageFile, symbolName } from '../names.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * Makes a message's or enum's exported symbol known in `file` and returns how it is called there: its own name at
 * home, `common_v1_Payload` abroad.
 */
export function reference(model: Model, file: SourceFile, target: Message | Enum, kind: 'value' | 'type'): string {
  const name = symbolName(target.localName);
  const home = packageFile(target.package);
  if (home === file.path) return name;
  return file.import(home, name, kind, `${packageAlias(model, target.package)}_${name}`);
}

/** The shortest end of a package's name that no other package of the model ends with: `common_v1`. */
function packageAlias(model: Model, protoPackage: string): string {
  const packages = new Set([...model.messages.values(), ...model.enums.values()].map((type) => type.package));
  const parts = protoPackage.split('.');
  for (let count = Math.min(2, parts.length); count < parts.length; count++) {
    const end = `.${parts.slice(-count).join('.')}`;
    if (![...packages].some((other) => other !== protoPackage && `.${other}`.endsWith(end))) {
      return parts.slice(-count).join('_');
    }
  }
  return parts.join('_');
}
