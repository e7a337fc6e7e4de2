import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The API reference, made from the same schemas that check every request: /api/docs and /api/openapi.json. */
export function serveDocs(app: NestFastifyApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Usward')
    .setDescription(
      'Three audiences, three prefixes: /api/open for anyone, /api/me for a partner, /api/clinic for the staff of a practice.',
    )
    .setVersion('1')
    .addCookieAuth('usward-me', { type: 'apiKey', in: 'cookie' }, 'me')
    .addCookieAuth('usward-clinic', { type: 'apiKey', in: 'cookie' }, 'clinic')
    .build();
  let made: OpenAPIObject | undefined;
  const document = () => (made ??= SwaggerModule.createDocument(app, description));
  let page: string | undefined;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/api/openapi.json', (_, reply) => void reply.send(document()));
  fastify.get('/api/docs', (_, reply) => {
    void reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
    void reply.send((page ??= pageOf(document())));
  });
}

const styles = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
summary{padding:.3rem 0;cursor:pointer}code,pre{font-size:.9rem}pre{overflow:auto;padding-left:1rem}`;

/** A page to read and nothing else: no program runs on it. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

function pageOf({ info, paths, components }: OpenAPIObject): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const { parameters, requestBody, responses } = item[method] ?? {};
      if (!responses) return [];
      return folded(`${method.toUpperCase()} ${path}`, { parameters, requestBody, responses });
    }),
  );
  const shapes = Object.entries(components?.schemas ?? {}).map(([name, shape]) => folded(name, shape));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(info.title)} API</title><style>${styles}</style></head><body><main><h1>${escaped(info.title)} API</h1>
<p>${escaped(info.description ?? '')} As JSON: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<h2>${operations.length} operations</h2>${operations.join('\n')}${shapes.length ? `<h2>Shapes</h2>${shapes.join('\n')}` : ''}
</main></body></html>`;
}

const folded = (title: string, of: unknown) =>
  `<details><summary><code>${escaped(title)}</code></summary><pre>${escaped(JSON.stringify(of, null, 2))}</pre></details>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
