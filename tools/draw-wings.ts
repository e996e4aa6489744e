/**
 * Draws docs/images/wings.svg from tools/wings.json, the list of allowed directions that .dependency-cruiser.cjs holds.
 * `--check` compares instead, and exits with 1 if the picture is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const PICTURE = new URL('../docs/images/wings.svg', import.meta.url);
const WINGS = JSON.parse(readFileSync(new URL('wings.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** The purpose of each wing, in a few words. */
const PURPOSES: Readonly<Record<string, string>> = {
  main: 'the command line',
  index: 'the API for embedding',
  program: 'configuration to listeners',
  embed: 'the proxy in an application',
  verify: 'HTTP and gRPC compared',
  'dev-server': 'a Temporal server to try',
  client: 'the typed client',
  telemetry: 'logs, metrics, traces, health',
  http: 'sockets, answers, pages',
  results: 'run it and get its result',
  streams: 'watch it, line by line',
  operation: 'one request, a straight line',
  access: 'who may call',
  payloads: 'encrypted and encoded data',
  upstream: 'the gRPC side',
  codec: 'JSON text, protobuf bytes',
  base: 'what everything stands on',
  generated: 'printed by codegen',
};

const WIDTH = 190;
const HEIGHT = 46;
const COLUMN = 214;
const ROW = 88;
const MARGIN = 16;

const importsOf = (wing: string): readonly string[] => WINGS[wing] ?? [];
const reaches = (from: string, to: string): boolean => importsOf(from).some((next) => next === to || reaches(next, to));
/** An arrow is drawn unless a longer path implies it. */
const arrowsOf = (wing: string): readonly string[] =>
  importsOf(wing).filter((to) => !importsOf(wing).some((other) => other !== to && reaches(other, to)));
/** The row of a wing: above everything that it imports. */
const levelOf = (wing: string): number => Math.max(-1, ...importsOf(wing).map(levelOf)) + 1;

/** The column of each wing; the path of a request is one column. */
const COLUMNS: Readonly<Record<string, number>> = {
  access: 0,
  index: 0,
  embed: 0,
  main: 2,
  verify: 2,
  upstream: 2,
  results: 2,
  streams: 2,
  generated: 3,
  'dev-server': 4,
  client: 5,
};
const MAIN_COLUMN = 1;

function places(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const wings = Object.keys(WINGS);
  const top = Math.max(...wings.map(levelOf));
  return new Map(
    wings.map((wing) => {
      const x = MARGIN + (COLUMNS[wing] ?? MAIN_COLUMN) * COLUMN;
      return [wing, { x, y: MARGIN + (top - levelOf(wing)) * ROW }] as const;
    }),
  );
}

function draw(): string {
  const at = places();
  const width = Math.max(...[...at.values()].map(({ x }) => x)) + WIDTH + MARGIN;
  const height = Math.max(...[...at.values()].map(({ y }) => y)) + HEIGHT + MARGIN;
  const arrows = [...at].flatMap(([wing, from]) =>
    arrowsOf(wing).map((target) => {
      const to = at.get(target) ?? from;
      const [x1, y1, x2, y2] = [from.x + WIDTH / 2, from.y + HEIGHT, to.x + WIDTH / 2, to.y - 4];
      const bend = (y2 - y1) / 2;
      // An arrow that passes other rows leaves at the side and turns down once.
      const side = x2 > x1 ? from.x + WIDTH : from.x;
      if (to.y - from.y > ROW && x2 !== x1) return `  <path d="M${side} ${from.y + HEIGHT / 2}H${x2}V${y2}"/>`;
      return `  <path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"/>`;
    }),
  );
  const boxes = [...at].map(
    ([wing, { x, y }]) => `  <g transform="translate(${x} ${y})">
    <rect width="${WIDTH}" height="${HEIGHT}" rx="6"/>
    <text class="name" x="${WIDTH / 2}" y="19">${wing}</text>
    <text x="${WIDTH / 2}" y="36">${PURPOSES[wing] ?? ''}</text>
  </g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>The wings, and which imports which</title>
<style>
  rect { fill: #f4f6fa; stroke: #51658a }
  text { font: 12px sans-serif; text-anchor: middle; fill: #3c4654 }
  .name { font: bold 13px sans-serif; fill: #1b2430 }
  path { fill: none; stroke: #8494b0; marker-end: url(#head) }
</style>
<defs>
  <marker id="head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
    <polygon points="0 0 8 4 0 8" fill="#8494b0"/>
  </marker>
</defs>
<rect width="100%" height="100%" style="fill:#fff;stroke:none"/>
${arrows.join('\n')}
${boxes.join('\n')}
</svg>
`;
}

const picture = draw();
if (process.argv.includes('--check')) {
  if (readFileSync(PICTURE, 'utf8') !== picture) {
    console.error('docs/images/wings.svg is out of date: run npx tsx tools/draw-wings.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(PICTURE, picture);
}
