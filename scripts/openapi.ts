// Writes the OpenAPI document of the program to standard output; the address of the server may be given.
import { buildOpenApi } from '../app/openapi.ts';

const serverUrl = process.argv[2] ?? 'http://localhost:3000';
console.log(JSON.stringify(buildOpenApi(serverUrl), null, 2));
