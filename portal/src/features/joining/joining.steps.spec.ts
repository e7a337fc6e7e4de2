import { expect, it } from '@jest/globals';
import { after, before, mendingStep, resumed } from './joining.steps.ts';

it('walks forth and back, and stops at both ends', () => {
  expect(after('code')).toBe('language');
  expect(after('policy')).toBe('policy');
  expect(before('language')).toBe('code');
  expect(before('code')).toBe('welcome');
});

it('comes back to the password, because password and PIN are never kept', () => {
  expect(resumed('name')).toBe('name');
  expect(resumed('pin')).toBe('password');
  expect(resumed('policy')).toBe('password');
  expect(resumed('welcome')).toBe('welcome');
});

it('leads a refusal to the screen that can mend it', () => {
  expect(mendingStep({ code: 'invitation.wrong-code', fields: [] })).toBe('code');
  expect(mendingStep({ code: 'name.taken', fields: [] })).toBe('sign-in-name');
  const fields = [{ path: 'safeContact.when', code: 'too-long' }];
  expect(mendingStep({ code: 'request.invalid', fields })).toBe('contact');
  expect(mendingStep({ code: 'server.failed', fields: [] })).toBe('policy');
});
