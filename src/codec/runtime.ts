// The face of the codecs for generated code in other packages: `temporal-http/codec`.
// biome-ignore-all lint/performance/noBarrelFile: a package has one
// biome-ignore-all lint/performance/noReExportAll: what generated code imports is for the build step to say

export * from './json/any.ts';
export * from './json/enum.ts';
export * from './json/key-table.ts';
export * from './json/message-shape.ts';
export * from './json/message-type.ts';
export * from './json/parse-collection.ts';
export * from './json/parse-message.ts';
export * from './json/parse-number.ts';
export * from './json/parse-payload.ts';
export * from './json/parse-scalar.ts';
export * from './json/reader.ts';
export * from './json/struct.ts';
export * from './json/well-known.ts';
export * from './json/wrapper.ts';
export * from './operation-table.ts';
export * from './wire/reader.ts';
export * from './wire/writer.ts';
