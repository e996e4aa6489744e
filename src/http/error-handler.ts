import type { ErrorRequestHandler } from 'express';
import { exchangeOf } from '../base/exchange.ts';
import type { Logger } from '../base/logger.ts';
import { redact } from '../base/redact.ts';
import { StatusError } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { errorAnswer, toStatusError } from './errors/answer.ts';
import { errorPage, PAGE_POLICY } from './errors/error-page.ts';
import { PROBLEM_TYPE, wantsProblem } from './errors/problem.ts';
import { prefersHtml } from './prefers-html.ts';
import { sendJson } from './response/send.ts';

/**
 * Turns anything thrown into the answer of contract section 5: JSON for programs, and a page for a person's browser.
 * @param types types that a google.protobuf.Any in the details may contain, by full name
 * @param hasDocs false where `/docs` is not ours, so that pages must not link to it
 */
export function errorHandler(
  log: Logger,
  types: ReadonlyMap<string, MessageType>,
  hasDocs = true,
): ErrorRequestHandler {
  // Express recognises an error handler by its four parameters.
  return async (thrown: unknown, req, res, _next) => {
    // Already answered with an error, when the proxy ended.
    if (res.writableEnded) return;
    const { requestId, path, presentation, record, failStream } = exchangeOf(res);
    if (!(thrown instanceof StatusError)) log.error({ requestId, err: thrown }, 'defect');
    const error = toStatusError(thrown);
    record.code = error.code;
    if (error.violations.length > 0) record.hasViolations = true;
    if (error.cause instanceof Error && thrown instanceof StatusError) record.reason = redact(error.cause.message);
    const codec = { shorthand: presentation.shorthand, types };
    if (res.headersSent) {
      // The answer has begun. Only its own format, or a broken connection, can tell the caller that it is incomplete.
      if (failStream === undefined) res.destroy();
      else failStream(errorAnswer(error, { requestId, codec }).body);
      return;
    }
    if (prefersHtml(req.headers.accept)) {
      const answer = errorAnswer(error, { requestId, codec });
      res.setHeader('Content-Security-Policy', PAGE_POLICY);
      res.appendHeader('Vary', 'Accept');
      const body = errorPage(answer, { path, requestId, hasDocs });
      const contentType = 'text/html; charset=utf-8';
      record.responseBytes = await sendJson(req, res, { ...answer, body, contentType }, presentation);
      return;
    }
    const isProblem = wantsProblem(req.headers.accept);
    const shown = isProblem ? { ...presentation, contentType: PROBLEM_TYPE } : presentation;
    record.responseBytes = await sendJson(req, res, errorAnswer(error, { requestId, codec, isProblem }), shown);
  };
}
