# Runs the sources as they are: no build stage. Needs DATABASE_URL, API_TOKEN and DIRECT_LINE_SECRET (see .env.example).
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app

# Without the optional packages: they bring Node and PostgreSQL to machines that have none.
COPY package.json package-lock.json .npmrc ./
# Of the font only the weight that the records are written in.
RUN npm ci --omit=dev --omit=optional && npm cache clean --force \
  && find node_modules/@expo-google-fonts/noto-sans-sc -mindepth 1 -maxdepth 1 -type d ! -name 400Regular -exec rm -r {} +

COPY tariff.json promotions.json ./
COPY src src
COPY dialogs dialogs
COPY locales locales
COPY checklists checklists
COPY quiz quiz
COPY kpi kpi
COPY models models
COPY web web
COPY demo demo

ENV HOST=0.0.0.0 PORT=3978
EXPOSE 3978
USER node
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# What lives for one message only is let grow to 8 MB, not to 32: half the memory at the same speed (docs/campaigns.md).
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
