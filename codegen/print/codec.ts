import type { Message, Model, PayloadTypes } from '../model.ts';
import { quote, symbolName } from '../names.ts';
import type { SourceFile } from '../source-file.ts';
import { type CodecContext, type CodecPrinterOptions, createContext } from './codec/context.ts';
import { printFieldTable } from './codec/field-table.ts';
import { printMessageParser } from './codec/parser.ts';
import { wellKnownParser } from './codec/well-known.ts';

/** Prints the codecs of one package: for every message a parser and its MessageType; for enums a table. */
export function printCodecs(model: Model, packageName: string, file: SourceFile, options: CodecPrinterOptions): void {
  const context = createContext(model, file, options);
  for (const type of model.enums.values()) {
    if (type.package !== packageName) continue;
    const name = symbolName(type.localName);
    file.line(`export const ${name}: ${context.runtimeType('json/message-shape.ts', 'EnumType')} = {`);
    file.line(`  name: ${quote(type.fullName)},`);
    file.block(
      '  values: [',
      () => {
        for (const value of type.values) file.line(`  [${quote(value.name)}, ${value.number}],`);
      },
      '  ],',
    );
    file.line(`  closed: ${type.closed},`);
    file.line('};');
    file.line();
  }
  const messages = [...model.messages.values()].filter((message) => message.package === packageName);
  for (const message of messages) printMessage(message, context);
}

function printMessage(message: Message, context: CodecContext): void {
  const { file } = context;
  const name = symbolName(message.localName);
  const parse = wellKnownParser(message, context) ?? generatedParser(message, context);
  const create = context.runtime('json/message-type.ts', 'messageType');
  const type = context.runtimeType('json/message-type.ts', 'MessageType');
  const form = message.wellKnown ?? payloadForm(message, context.options.payload);
  const wellKnown = form === undefined ? '' : `, ${quote(form)}`;
  file.line(`export const ${name}: ${type} = ${create}(`);
  file.line(`  ${quote(message.fullName)},`);
  file.line(`  ${parse},`);
  printFieldTable(message, context, wellKnown);
  file.line();
}

function payloadForm(message: Message, payload: PayloadTypes | undefined): 'payload' | 'payloads' | undefined {
  if (message.fullName === payload?.payload) return 'payload';
  return message.fullName === payload?.payloads ? 'payloads' : undefined;
}

function generatedParser(message: Message, context: CodecContext): string {
  printMessageParser(message, context);
  const parse = `parse_${symbolName(message.localName)}`;
  const { payload } = context.options;
  const shorthand = (symbol: string): string => context.runtime('json/parse-payload.ts', symbol);
  if (payload === undefined) return parse;
  if (message.fullName === payload.payload) return `(json, out) => ${shorthand('parsePayload')}(json, out, ${parse})`;
  if (message.fullName !== payload.payloads) return parse;
  const element = context.model.messages.get(payload.payload);
  if (element === undefined) throw new Error(`the payload type ${payload.payload} is not among the messages`);
  return `(json, out) => ${shorthand('parsePayloads')}(json, out, ${parse}, () => ${context.reference(element)})`;
}
