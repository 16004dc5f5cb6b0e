# The gateway and the worker are one image; the command decides which it is.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
# Dependencies change less often than code: their layer is kept until the lock file changes.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node gateway/build.mjs && npm prune --omit=dev --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production \
    PORT=8080
WORKDIR /app
# Owned by root, run as node: the process cannot change its own code.
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/web-console/dist ./web-console/dist
# The built pages send the hashes of their operations only.
COPY --from=build /app/web-console/src/api/generated/persisted-documents.json ./web-console/src/api/generated/
COPY --from=build /app/schema/migrations ./schema/migrations
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/gateway/main.js"]
