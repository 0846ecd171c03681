import { resultOf } from '@samverkan/records';
import { Body } from './body.js';
import { Seat } from './seat.js';

export const BodyResult = resultOf('Body', Body);
export const SeatResult = resultOf('Seat', Seat);
