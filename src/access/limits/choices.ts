/** What requests are counted by. `caller` is the authenticated subject, else the address. */
export const RATE_LIMIT_KEYS = ['caller', 'token', 'ip', 'namespace'] as const;
export type RateLimitKey = (typeof RATE_LIMIT_KEYS)[number];

/**
 * What happens while the shared Redis is unreachable: each proxy counts for itself, requests are not counted, or they are
 * refused.
 */
export const WITHOUT_REDIS = ['memory', 'allow', 'refuse'] as const;
export type WithoutRedis = (typeof WITHOUT_REDIS)[number];
