import {
  ConnectionError,
  ErrorCode,
  INITIAL_WINDOW,
  MAX_FRAME_SIZE,
  MAX_WINDOW,
  MIN_FRAME_SIZE,
  protocolError,
  readUint32,
  Setting,
} from './frames.ts';
import { DEFAULT_TABLE_SIZE } from './header-table.ts';

/** What the server has set. */
export interface PeerSettings {
  readonly headerTableSize: number;
  /** The smallest size within one frame, of which the server must be told (RFC 7541 section 4.2). */
  readonly smallestHeaderTable: number;
  readonly maxConcurrentStreams: number;
  readonly initialWindow: number;
  readonly maxFrameSize: number;
  readonly maxHeaderListSize: number;
}

/** Before the server has sent any (RFC 9113 section 6.5.2). */
export const INITIAL_SETTINGS: PeerSettings = {
  headerTableSize: DEFAULT_TABLE_SIZE,
  smallestHeaderTable: DEFAULT_TABLE_SIZE,
  maxConcurrentStreams: Number.POSITIVE_INFINITY,
  initialWindow: INITIAL_WINDOW,
  maxFrameSize: MIN_FRAME_SIZE,
  maxHeaderListSize: Number.POSITIVE_INFINITY,
};

export const SETTING_SIZE = 6;

/**
 * The settings after the payload of a SETTINGS frame.
 * @throws ConnectionError as RFC 9113 section 6.5.2 says
 */
export function readSettings(settings: PeerSettings, payload: Buffer, start: number, end: number): PeerSettings {
  let result: PeerSettings = { ...settings, smallestHeaderTable: settings.headerTableSize };
  for (let at = start; at < end; at += SETTING_SIZE) {
    result = { ...result, ...readSetting(payload.readUInt16BE(at), readUint32(payload, at + 2)) };
    const { headerTableSize, smallestHeaderTable } = result;
    if (headerTableSize < smallestHeaderTable) result = { ...result, smallestHeaderTable: headerTableSize };
  }
  return result;
}

function readSetting(id: number, value: number): Partial<PeerSettings> {
  switch (id) {
    case Setting.HEADER_TABLE_SIZE:
      return { headerTableSize: value };
    case Setting.ENABLE_PUSH:
      if (value !== 0) throw protocolError('the server enabled push');
      return {};
    case Setting.MAX_CONCURRENT_STREAMS:
      return { maxConcurrentStreams: value };
    case Setting.INITIAL_WINDOW_SIZE:
      if (value > MAX_WINDOW) {
        throw new ConnectionError(ErrorCode.FLOW_CONTROL_ERROR, 'the initial window exceeds 2^31 - 1');
      }
      return { initialWindow: value };
    case Setting.MAX_FRAME_SIZE:
      if (value < MIN_FRAME_SIZE || value > MAX_FRAME_SIZE) throw protocolError('the frame size is out of range');
      return { maxFrameSize: value };
    case Setting.MAX_HEADER_LIST_SIZE:
      return { maxHeaderListSize: value };
    default:
      return {};
  }
}
