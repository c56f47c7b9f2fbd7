declare const __MARK__: string;

/** A part of the app that is fetched when somebody asks for it, and is another one in each version. */
export const laterOf: string = __MARK__;
