const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/** Whether an address, as a setting or a URL writes it, is reached from this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
