/** Addresses of the real servers that `tests/run.mjs --services` hands over; null in the embedded runs. */
export const services = {
  databaseUrl: process.env['DATABASE_URL'] ?? null,
  redisUrl: process.env['REDIS_URL'] ?? null,
  s3: s3FromEnvironment(),
};

export interface S3Address {
  readonly endpoint: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

function s3FromEnvironment(): S3Address | null {
  const { S3_ENDPOINT: endpoint, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = process.env;
  if (endpoint === undefined || accessKey === undefined || secretKey === undefined) return null;
  return { endpoint, accessKey, secretKey };
}
