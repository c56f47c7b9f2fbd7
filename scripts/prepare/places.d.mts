/** The server as it was built; `app/server.ts` is its source. */
export declare const builtServer: string;
