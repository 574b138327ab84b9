# One image for every process of the product: gateway, subgraph, migrate, seed. The command line chooses.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# The optional packages are the embedded PostgreSQL; in containers the databases are given.
RUN node scripts/build.js && npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SINERGI_DATA_DIR=/tmp/sinergi
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# Where the composed supergraph is passed from one container to others; a new volume takes this owner over.
RUN install --directory --owner=10001 --group=10001 /supergraph
# A number, so that an orchestrator can see that it is not root. Nothing below /app belongs to it.
USER 10001:10001
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["gateway"]
