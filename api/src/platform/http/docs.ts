import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

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
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
