/** HTTP status of each google.rpc.Code (contract section 5); the position in the list is the code. */
const STATUS_OF_CODE = [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401] as const;

export function httpStatusOf(code: number): number {
  return STATUS_OF_CODE[code] ?? 500;
}
