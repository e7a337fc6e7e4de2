import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';
import { AUDIENCE, FRESH_PROOF, type RouteAudience } from './route.ts';

type RouteRow = {
  audience: RouteAudience;
  method: string;
  path: string;
  handler: () => unknown;
  needsProof: boolean;
};

/** Every route of the running application with its audience. A route without one stops the start. */
export function checkRoutes(app: INestApplication): RouteRow[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const controllers = new DiscoveryService(app.get(ModulesContainer)).getControllers();
  return controllers.flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance as object) as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler) return [];
      const path = reflector.get<string | undefined>(PATH_METADATA, handler);
      if (path === undefined) return [];
      const audience = reflector.get<RouteAudience | undefined>(AUDIENCE, handler);
      if (!audience)
        throw new Error(
          `${metatype?.name}.${name} declares no audience: use Open, Me or Clinic of the contract.`,
        );
      const method = RequestMethod[reflector.get<RequestMethod>(METHOD_METADATA, handler)];
      const needsProof = reflector.get<boolean | undefined>(FRESH_PROOF, handler) ?? false;
      return [{ audience, method, path, handler, needsProof }];
    });
  });
}
