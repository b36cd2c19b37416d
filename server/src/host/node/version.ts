/** The version of the package, and what tells builds of the analysis and of the rules apart, put in when the bundle is made. */

declare const SEEDBED_VERSION: string | undefined;
declare const SEEDBED_BUILD: string | undefined;
declare const SEEDBED_CHECKS: string | undefined;

export const VERSION = typeof SEEDBED_VERSION === 'string' ? SEEDBED_VERSION : '0.0.0';
/** Empty where it is not known, as while sources are watched. */
export const BUILD = typeof SEEDBED_BUILD === 'string' ? SEEDBED_BUILD : '';
export const CHECKS = typeof SEEDBED_CHECKS === 'string' ? SEEDBED_CHECKS : '';
