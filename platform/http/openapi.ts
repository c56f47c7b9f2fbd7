import { z } from 'zod';
import { documentTypes, type Endpoint } from './endpoint.ts';
import { Problem } from './problem.ts';

/** What a description needs of a call: the call itself, its room, and who may make it. */
export interface DescribedCall {
  endpoint: Endpoint;
  tag: string;
  access: string;
  signedIn: boolean;
}

interface About {
  version: string;
  root: string;
  serverUrl: string;
}

const versionHeader = { 'API-Version': { description: 'Full version of this API', schema: { type: 'string' } } };

const problemReply = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The OpenAPI 3.1 document of the calls, made from the same schemas that check them. */
export function describeApi(calls: readonly DescribedCall[], about: About): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const call of calls) {
    const path = call.endpoint.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[call.endpoint.method.toLowerCase()] = operation(call);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Keukentafel',
      version: about.version,
      description: 'The record and way of working of social neighbourhood teams.',
      contact: {
        name: 'Keukentafel maintainers',
        email: 'maintainers@keukentafel.example',
        url: 'https://keukentafel.example',
      },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${about.serverUrl}${about.root}` }],
    tags: [...new Set(calls.map((call) => call.tag))].sort().map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: jsonSchema(Problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}

function operation({ endpoint, tag, access, signedIn }: DescribedCall): object {
  const writes = endpoint.method !== 'GET';
  return {
    operationId: endpoint.id,
    tags: [tag],
    summary: endpoint.summary,
    description: access,
    security: signedIn ? [{ session: [] }] : [],
    parameters: [
      ...parametersIn('path', endpoint.params),
      ...parametersIn('query', endpoint.query),
      ...(writes && signedIn ? [idempotencyHeader] : []),
      ...(endpoint.upload ? [uploadHeader(endpoint.body)] : []),
    ],
    ...requestBody(endpoint),
    responses: {
      [endpoint.status]: {
        description: 'As asked',
        headers: versionHeader,
        content: endpoint.replyType
          ? { [documentTypes[endpoint.replyType]]: {} }
          : json(jsonSchema(endpoint.reply, 'output')),
      },
      '400': problemReply('Something in the request is not right; `errors` names the fields'),
      ...(signedIn ? { '401': problemReply('Nobody is signed in') } : {}),
      '404': problemReply('Not there, or not for this viewer'),
      ...(writes ? { '409': problemReply('Changed by someone else; `current` holds the record as it is now') } : {}),
    },
  };
}

function requestBody({ method, body, upload }: Endpoint): object {
  if (upload) return { requestBody: { required: true, content: { 'application/octet-stream': {} } } };
  if (method === 'GET' || !hasFields(body)) return {};
  return { requestBody: { required: true, content: json(jsonSchema(body, 'input')) } };
}

const uploadHeader = (about: z.ZodType) => ({
  name: 'Upload-About',
  in: 'header',
  required: true,
  description: 'About the file in the body: JSON in percent-encoding',
  content: json(jsonSchema(about, 'input')),
});

const idempotencyHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'A UUID made by the caller; the same key never does the same thing twice',
  schema: { type: 'string', format: 'uuid' },
};

const json = (schema: object) => ({ 'application/json': { schema } });

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>;
  return plainNullable(rest) as Record<string, unknown>;
}

/** "A date, or null" as one schema with two types, so that its format stands where readers and linters look for it. */
function plainNullable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plainNullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, plainNullable(value)]));
  const { anyOf, ...rest } = inner as { anyOf?: { type?: unknown; enum?: unknown[] }[] };
  const [one, other] = anyOf ?? [];
  if (anyOf?.length !== 2 || other?.type !== 'null' || typeof one?.type !== 'string') return inner;
  // A list of choices is all that is allowed: null must be one of them.
  const choices = one.enum ? { enum: [...one.enum, null] } : {};
  return { ...rest, ...one, ...choices, type: [one.type, 'null'] };
}

const hasFields = (schema: z.ZodType) =>
  Object.keys((jsonSchema(schema, 'input').properties as object) ?? {}).length > 0;

function parametersIn(place: 'path' | 'query', schema: z.ZodType): object[] {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: inner,
  }));
}
