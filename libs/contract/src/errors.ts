/**
 * Every refusal has a code that both clients translate, and the status it travels with.
 * A thing that is hidden and a thing that never was answer the same: `absent`.
 */
export const errors = {
  'request.malformed': 400,
  'request.not-json': 415,
  'request.too-large': 413,
  'request.invalid': 422,
  'request.foreign-origin': 403,
  'request.slow-down': 429,
  absent: 404,
  'sign-in.needed': 401,
  'sign-in.wrong': 401,
  'second-factor.needed': 401,
  'second-factor.enrol': 403,
  'second-factor.wrong': 422,
  'confirm.needed': 403,
  'role.not-allowed': 403,
  'private.closed': 403,
  'private.wrong': 422,
  'private.waiting': 403,
  'password.weak': 422,
  'password.wrong': 422,
  'name.taken': 409,
  'link.spent': 410,
  'invitation.wrong-code': 422,
  'couple.full': 409,
  'suitability.missing': 409,
  'exercise.stopped': 409,
  'exercise.no-such-variant': 422,
  'partner.not-joined': 409,
  'assignment.ended': 409,
  'assignment.nothing-ahead': 409,
  'answer.invalid': 422,
  'level.too-wide': 422,
  'response.conflict': 409,
  'response.closed': 409,
  'opening.not-in-appointment': 409,
  'offer.gone': 409,
  'pause.not-now': 409,
  'pause.out-of-range': 409,
  'dialogue.moved-on': 409,
  'dialogue.not-now': 409,
  'dialogue.not-yours': 409,
  'dialogue.other-phone': 409,
  'appointment.past': 409,
  'file.broken': 422,
  'draft.conflict': 409,
  'draft.not-ready': 409,
  'measure.in-room-only': 409,
  'measure.no-rights': 409,
  'measure.not-as-many-items': 422,
  'measure.not-an-answer': 422,
  'measure.changed': 409,
  'brand.contrast': 422,
  'logo.unreadable': 422,
  'note.conflict': 409,
  'agenda.full': 409,
  'reply.taken': 409,
  'words.overlap': 409,
  'server.busy': 503,
  'server.failed': 500,
} as const;

export type ErrorCode = keyof typeof errors;

/** The one shape of every refusal. `fields` names what in the request was wrong; it never repeats what was sent. */
export type ErrorBody = {
  code: ErrorCode;
  message: string;
  fields?: { path: string; code: string }[];
};
