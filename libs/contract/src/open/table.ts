/** What anyone may call without having signed in. */
export const openEndpoints = {
  signInPartner: 'POST /api/open/sign-in/me',
  signInStaff: 'POST /api/open/sign-in/clinic',
  forgotPassword: 'POST /api/open/password/forgot',
  resetPassword: 'POST /api/open/password/reset',
  confirmEmail: 'POST /api/open/email/confirm',
  lookAtInvitation: 'POST /api/open/invitation',
  join: 'POST /api/open/invitation/join',
  joinStaff: 'POST /api/open/invitation/join-staff',
  declineInvitation: 'POST /api/open/invitation/decline',
  openScreen: 'POST /api/open/screen',
  leaveScreen: 'POST /api/open/screen/answers',
  help: 'GET /api/open/help',
  isLive: 'GET /api/health/live',
  isReady: 'GET /api/health/ready',
} as const;
