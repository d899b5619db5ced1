// Authorization code with PKCE (RFC 7636), as any page or app would do it.
'use strict';

const here = location.origin + '/';
const base64url = bytes =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const show = (id, text) => { document.getElementById(id).textContent = text; };

async function logIn() {
  const verifier = random();
  const state = random();
  sessionStorage.setItem('login', JSON.stringify({ verifier, state }));
  const challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  location.assign('/oauth2/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'browser', scope: 'openid', redirect_uri: here, state,
    code_challenge: challenge, code_challenge_method: 'S256',
  }));
}

async function exchange(code, state) {
  const begun = JSON.parse(sessionStorage.getItem('login') || '{}');
  sessionStorage.removeItem('login');
  history.replaceState(null, '', '/');
  if (!begun.state || begun.state !== state) throw new Error('This login was not begun here. Log in again.');
  const answer = await fetch('/oauth2/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code', client_id: 'browser', redirect_uri: here,
      code, code_verifier: begun.verifier,
    }),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error_description || body.error);
  const claims = JSON.parse(atob(body.access_token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')));
  show('who', claims.sub);
  document.getElementById('token').value = body.access_token;
  show('claims', JSON.stringify(claims, null, 2));
  document.getElementById('answer').hidden = false;
}

document.getElementById('login').addEventListener('click', logIn);
fetch('/users').then(answer => answer.text()).then(text => show('users', text));
const query = new URLSearchParams(location.search);
if (query.has('code')) exchange(query.get('code'), query.get('state')).catch(e => show('fault', e.message));
if (query.has('error')) show('fault', query.get('error_description') || query.get('error'));
