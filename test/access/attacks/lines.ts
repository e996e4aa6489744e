import { once } from 'node:events';
import { connect } from 'node:net';
import { terminalLine } from '../../../src/telemetry/log/terminal-line.ts';
import { startProgram } from '../../support/program.ts';
import type { Attack, Chapter } from './attack.ts';
import { once as before } from './attack.ts';

/** What ends a line to somebody who reads lines, or controls a terminal or the direction of its text. */
const HARMFUL = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u;

/** A request whose line in the log has all fields, and what is wrong with the line. */
function logged(name: string, got: string, head: string, wrong = ''): Attack {
  const run = async () => {
    const flags = [
      '--address',
      '127.0.0.1:1',
      '--log-fields',
      'path,workflow-id,query,user-agent',
      '--log-format',
      'json',
    ];
    const program = await startProgram([...flags, '--retries', '0', '--drain-delay', 'off']);
    let text = '';
    program.child.stderr?.on('data', (chunk: string) => (text += chunk));
    const socket = connect(Number(new URL(program.url).port), '127.0.0.1');
    socket.resume().write(Buffer.from(`${head}Host: localhost\r\nConnection: close\r\n\r\n`, 'latin1'));
    await once(socket, 'close');
    program.child.kill();
    await program.ended;
    const lines = text.split('\n').filter((line) => line.includes('"msg":"request"'));
    const shown = lines.map((line) => terminalLine(line, false).slice(0, -1));
    const harmful = [...lines, ...shown].filter((line) => HARMFUL.test(line)).length;
    return `${lines.length} line${harmful === 0 ? '' : ', harmful'}`;
  };
  const attack: Attack = [name, got, run];
  return wrong === '' ? attack : before(attack, wrong);
}

const path = (text: string) => `GET /api/v1/namespaces/${text}/workflows/${text} HTTP/1.1\r\n`;

export const LINES: Chapter = {
  title: 'Lines in the log',
  kind: 'A text of the caller becomes a line of its own in the log, or controls the terminal that shows it.',
  attacks: [
    logged('a line break in a namespace and an id', '1 line', path('a%0D%0A%7B%22level%22:30%7D')),
    logged('an escape sequence of a terminal', '1 line', path('a%1B%5B2J%1B]0;x%07')),
    logged('the same with the control characters of eight bits', '1 line', path('a%C2%9B2J%C2%85b'), '1 line, harmful'),
    logged('a line separator of Unicode', '1 line', path('a%E2%80%A8b%E2%80%A9c'), '1 line, harmful'),
    logged('a text that turns around what follows', '1 line', path('a%E2%80%AEtxt.exe'), '1 line, harmful'),
    logged('all of these in a query', '1 line', `GET /api/v1/namespaces?a=%0A%1B[2J\x9b2J\x85 HTTP/1.1\r\n`),
    logged(
      'eight-bit control characters in a header',
      '1 line',
      'GET /api/v1/namespaces HTTP/1.1\r\nUser-Agent: a\x9b2J\x85b\r\n',
      '1 line, harmful',
    ),
  ],
};
