import { randomUUID } from 'node:crypto';
import { idOf } from '../src/practice/help-directory.ts';

const ownMe = '401 200 200 401 401 401 401 200';
const ownStaff = '401 401 401 200 200 200 200 401';
/** Sam owns the other practice, Oz this one: each changes their own. */
const owners = '401 401 401 403 403 200 200 401';
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\0\xc8', 'latin1').toString('base64');
const note = { en: 'Day and night.', es: 'De día y de noche.' };

export const meSettings = {
  'GET /api/me/logo': { cells: ownMe },
  'GET /api/me/help': { cells: ownMe },
};

export const clinicSettings = {
  'PUT /api/clinic/practice/brand': { cells: owners, body: () => ({ light: '#2f6f8f', night: null }) },
  'GET /api/clinic/practice/logo': { cells: ownStaff },
  'PUT /api/clinic/practice/logo': { cells: owners, body: () => ({ data: png }) },
  'DELETE /api/clinic/practice/logo': { cells: owners },
  'GET /api/clinic/practice/duty': { cells: ownStaff },
  'PUT /api/clinic/practice/duty': { cells: owners, body: () => ({ weekly: [], days: [] }) },
  'GET /api/clinic/practice/help': { cells: ownStaff },
  'PUT /api/clinic/practice/help/:lineId': {
    cells: owners,
    path: () => ({ lineId: randomUUID() }),
    body: () => ({ country: 'ES', name: 'Someone', number: '012', note, isChecked: true }),
  },
  'DELETE /api/clinic/practice/help/:lineId': {
    cells: owners,
    path: () => ({ lineId: idOf('ES', '024') }),
  },
};
