// A number that changes tonight: what a site's own record does, by hand. The new one is of Ofcom's drama range.
import { overrideServices } from 'netsafe-elements';

export const changeNumber = () => overrideServices({ 'stop-it-now': { number: '01632 960 999' } });
