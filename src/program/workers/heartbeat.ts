export interface HeartbeatOptions {
  /** Asks for a sign of life. */
  readonly ask: () => void;
  /** Called once, when several questions in a row had no answer. */
  readonly onSilence: () => void;
  /** How long the other side may be silent, in milliseconds. */
  readonly silenceMs: number;
}

export interface Heartbeat {
  readonly answered: () => void;
  readonly stop: () => void;
}

/** Questions in the time of silence that is allowed. */
const QUESTIONS = 5;

/**
 * Notices that another process no longer responds. Questions are counted, not time: a machine that was suspended does
 * not make everybody look dead.
 */
export function startHeartbeat({ ask, onSilence, silenceMs }: HeartbeatOptions): Heartbeat {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered < QUESTIONS) {
      unanswered++;
      ask();
      return;
    }
    clearInterval(timer);
    onSilence();
  }, silenceMs / QUESTIONS);
  timer.unref();
  return {
    answered: () => {
      unanswered = 0;
    },
    stop: () => clearInterval(timer),
  };
}
