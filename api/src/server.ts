import type { Socket } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { clinicEndpoints } from '@usward/contract/clinic';
import { parse } from '@usward/contract/endpoints';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.ts';
import type { Config } from './platform/config.ts';
import { checkRoutes } from './platform/http/census.ts';
import { serveDocs } from './platform/http/docs.ts';
import { guardOrigin, isApi, usualBody } from './platform/http/origin.ts';
import { servePages } from './platform/http/pages.ts';
import { Problem } from './platform/http/problem.ts';
import { asProblem, ofAnswers } from './platform/http/problem.filter.ts';
import { log } from './platform/log.ts';

/** What no page of ours asks a browser for. Passkeys are asked for by our own pages only. */
const permissions = [
  ...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
].map((feature) => `${feature}=()`).concat('publickey-credentials-get=(self)', 'publickey-credentials-create=(self)').join(', '); // prettier-ignore

/** A calendar of years as a file, in JSON. */
const wholeFile = 6 * 1024 * 1024;

/** The whole product on one port: API, portal, console, API reference. The caller listens and closes. */
export async function createServer(config: Config): Promise<NestFastifyApplication> {
  log.level = config.logLevel;
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy ?? false,
    bodyLimit: usualBody,
    // Whoever sends or reads by drops is cut off within fifteen seconds. What stays open on purpose says so itself.
    requestTimeout: 14_000,
    connectionTimeout: 14_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000, keepAlive: true },
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: (_: Error, socket: Socket) => refuseUnread(socket),
    frameworkErrors: (error: Error, _: unknown, reply: FastifyReply) =>
      void reply.status(asProblem(error).getStatus()).send(asProblem(error).getResponse()),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', (route) => {
    if (
      route.url === parse(clinicEndpoints.addCalendar).path ||
      route.url === parse(clinicEndpoints.changeCalendar).path
    )
      route.bodyLimit = wholeFile;
    // Forms of others come in whole, and are long.
    if (
      route.url === parse(clinicEndpoints.startDraft).path ||
      route.url === parse(clinicEndpoints.saveDraft).path
    )
      route.bodyLimit = wholeFile;
  });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('permissions-policy', permissions);
    if (!isApi(request)) return;
    void reply.header('cache-control', 'no-store');
    void reply.header('content-security-policy', ofAnswers);
  });
  // A picture is longer than anything that is typed.
  fastify.addHook('onRoute', (route) => {
    if (route.url === '/api/clinic/practice/logo') route.bodyLimit = 300_000;
  });
  guardOrigin(fastify, config);
  fastify.addHook('onResponse', async (request, reply) => {
    log.info({ route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
  checkRoutes(app);
  serveDocs(app);
  await servePages(fastify);
  app.enableShutdownHooks();
  await app.init();
  await fastify.ready();
  return app;
}

/** What is not HTTP, or too long to be read, is refused in our words too. */
function refuseUnread(socket: Socket): void {
  const body = JSON.stringify(new Problem('request.malformed').getResponse());
  if (socket.writable)
    socket.end(
      `HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncache-control: no-store\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  else socket.destroy();
  // It need not wait for the other side to hang up too.
  setTimeout(() => socket.destroy(), 1_000).unref();
}

/** The pattern, never the address: ids and queries stay out of the log. */
const routeOf = (request: FastifyRequest) => `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
