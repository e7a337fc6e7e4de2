FROM node:24-bookworm-slim AS sources
WORKDIR /usward
COPY . .

# Everything, to build with.
FROM sources AS build
RUN npm ci --include=dev --include=optional
ENV NX_DAEMON=false NX_NO_CLOUD=true NX_TUI=false DO_NOT_TRACK=1
RUN npx nx run-many -t build --outputStyle=stream

# Only what the API needs at run time.
FROM sources AS packages
RUN npm ci --omit=dev --workspace=@usward/api

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Usward" \
      org.opencontainers.image.licenses="AGPL-3.0-only"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4200 USWARD_DATA=/data USWARD_KEYS=/keys
WORKDIR /usward
RUN mkdir /data /keys && chown node:node /data /keys
COPY --from=packages /usward/package.json ./
COPY --from=packages /usward/node_modules node_modules
COPY --from=packages /usward/api/package.json api/
COPY --from=packages /usward/libs libs
COPY --from=build /usward/api/dist api/dist
COPY --from=build /usward/portal/dist portal/dist
COPY --from=build /usward/admin/dist admin/dist
USER node
EXPOSE 4200
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "node api/dist/migrate.js && exec node --enable-source-maps api/dist/main.js"]
