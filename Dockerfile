# Kiln as a container: `docker build -t kiln .`, then `docker run -p 8080:8080 kiln`. Only https or localhost will do for
# browsers, so put it behind a proxy that has a certificate.
FROM node:20-alpine AS build
WORKDIR /kiln
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run release

FROM alpine:3.22
RUN apk add --no-cache nginx nginx-mod-http-brotli
COPY hosting/nginx.main.conf /etc/nginx/nginx.conf
COPY hosting/nginx.conf /etc/nginx/kiln.conf
COPY --from=build /kiln/dist /srv/kiln
USER nginx
EXPOSE 8080
HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:8080/ || exit 1
CMD ["nginx", "-g", "daemon off;"]
