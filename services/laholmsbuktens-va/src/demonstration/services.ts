/**
 * "Vatten och avlopp" of the two municipalities, by the ids that it has in the demonstration data of infra/demo, which
 * are the same at every run. A test compares them.
 */
export const HALMSTAD_WATER = 'halmstad:service:01HTE1P1003FTTHSF7T522G6BT';
export const LAHOLM_WATER = 'laholm:service:01HTE1P1005H4BGNGJDQGSGZDG';

export const services = [HALMSTAD_WATER, LAHOLM_WATER];
