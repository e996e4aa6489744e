/** By what requests are counted. `caller` is whom a credential has proved, else the address. */
export const RATE_LIMIT_KEYS = ['caller', 'token', 'ip', 'namespace'] as const;
export type RateLimitKey = (typeof RATE_LIMIT_KEYS)[number];

/**
 * What happens to requests while the shared Redis cannot be reached: each proxy counts for itself, or nobody counts, or
 * nothing is answered.
 */
export const WITHOUT_REDIS = ['memory', 'allow', 'refuse'] as const;
export type WithoutRedis = (typeof WITHOUT_REDIS)[number];
