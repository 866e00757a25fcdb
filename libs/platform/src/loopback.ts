const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether what is said to an address stays on this machine. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);
