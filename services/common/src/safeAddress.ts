import { z } from 'zod';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;

/** An address that nobody on the way can answer in another's place: https, or this machine. */
export const safeAddress = (example: string) =>
  z.url(`expected an address such as ${example}`).refine((url) => {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  }, 'expected https (http only on this machine)');
