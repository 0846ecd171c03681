import { resultOf } from '@samverkan/records';
import { Agreement } from './agreement.js';

export const AgreementResult = resultOf('Agreement', Agreement);
