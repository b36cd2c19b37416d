/** The version of the package, put in when the bundle is made. */

declare const SEEDBED_VERSION: string | undefined;

export const VERSION = typeof SEEDBED_VERSION === 'string' ? SEEDBED_VERSION : '0.0.0';
