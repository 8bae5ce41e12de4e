// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var identity_detectors_identity: String { #"""
# Directories, tokens, single sign-on and stores of secrets.
kind: detector
id: identity.token_rejected
title: Tokens are not accepted
version: 1
status: stable
severity: high
summary: 'Tokens are not accepted ({count} lines)'
description: >-
  Signatures do not fit, times are over, or the audience is another. A new key, a clock or a change of the
  issuer touches all callers at once.
detect:
  type: match
  match:
    body|contains:
      [invalid_token, Invalid token, invalid token, token is expired, token expired, Token expired,
       Token has expired, TokenExpiredError, JsonWebTokenError, invalid signature, Invalid signature,
       signature verification failed, jwt expired, JWT expired, ExpiredJwtException, SignatureException,
       invalid_grant, invalid_client, unauthorized_client, token validation failed, Unable to validate token,
       failed to verify token, invalid issuer, invalid audience, 'oidc: ', kid not found,
       unable to find a signing key, No matching key, 'oauth2: cannot fetch token', failed to sign token]
    not:
      any:
        - body|contains: refreshed
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: identity, body: 'oidc: failed to verify signature: failed to verify id token signature'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a token that is given
    events:
      - {t: 0s, service.name: identity, body: token issued for anna}
    expect: none
---
kind: detector
id: identity.sso_failed
title: Single sign-on fails
version: 1
status: stable
severity: medium
summary: 'Single sign-on fails ({count} lines)'
description: >-
  Users cannot log in although the service behind is well. Look at the provider, the addresses registered
  with it, its certificate and the clock.
detect:
  type: match
  match:
    body|contains:
      [LOGIN_ERROR, IDENTITY_PROVIDER_ERROR, CODE_TO_TOKEN_ERROR, CLIENT_LOGIN_ERROR, REFRESH_TOKEN_ERROR,
       invalid_redirect_uri, redirect_uri_mismatch, OAuth error, OAuth login, oauth login, saml, SAML, OIDC,
       oidc provider, identity provider, Identity provider, Keycloak, keycloak,
       Failed to get token from provider, InResponseTo]
    all:
      - body|contains:
          [rror, ERROR, ailed, nvalid, mismatch, expired, denied, timed out, missing, unavailable, Exception]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: identity, body: 'type=LOGIN_ERROR, realmId=shop, clientId=web, error=invalid_redirect_uri'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a login that works
    events:
      - {t: 0s, service.name: identity, body: SAML assertion accepted for anna}
    expect: none
---
kind: detector
id: identity.directory
title: Directory does not answer
version: 1
status: stable
severity: medium
summary: 'Directory does not answer ({count} lines)'
description: >-
  Logins, groups and rights come from there; without it nobody gets in. Look at its certificate, the account
  that asks, and its load.
detect:
  type: match
  match:
    body|contains:
      [LDAP, ldap, slapd, sssd, winbind, nslcd, Active Directory, AcceptSecurityContext, data 52e, data 775,
       data 532, Backend is offline, Going offline]
    all:
      - body|contains:
          ['an''t contact', rror, ailed, timed out, imeout, nvalid, offline, refused, unavailable, UNAVAILABLE,
           AcceptSecurityContext, err=4, err=5, data 5, data 7, nable]
    not:
      any:
        - body|contains: err=0
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: identity, body: 'ldap_bind: Can''t contact LDAP server (-1)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a search that works
    events:
      - {t: 0s, service.name: identity, body: 'ldap search for anna: 1 entry'}
    expect: none
---
kind: detector
id: identity.kerberos
title: Kerberos refuses
version: 1
status: stable
severity: medium
summary: 'Kerberos refuses ({count} lines)'
description: >-
  Tickets cannot be had: clocks differ, a principal or a keytab changed, or the centre does not answer.
detect:
  type: match
  match:
    body|contains:
      [Clock skew too great, KRB_AP_ERR, KDC_ERR, KRB5, krb5, GSSAPI, GSS-API, GSSException, Cannot find KDC,
       Cannot contact any KDC, keytab, kinit, Preauthentication failed, preauth (, CLIENT_NOT_FOUND,
       SERVER_NOT_FOUND, Server not found in Kerberos database, Ticket expired, LOOKING_UP_SERVER,
       Failed to find any Kerberos tgt]
    all:
      - body|contains:
          [rror, ERR, ailed, annot, too great, not found, NOT_FOUND, expired, nvalid, No valid, no valid]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: identity, body: 'GSSException: No valid credentials provided (Mechanism level: Clock skew too great (37))'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a ticket
    events:
      - {t: 0s, service.name: identity, body: 'krb5kdc: TGS_REQ (2 etypes {18 17}) 192.0.2.4: ISSUE'}
    expect: none
---
kind: detector
id: identity.vault
title: Store of secrets is sealed or refuses
version: 1
status: stable
severity: medium
summary: 'Store of secrets is sealed or refuses ({count} lines)'
description: >-
  After a restart it opens only when keys are given. Programs run on until their secrets end, then fail one
  after another.
detect:
  type: match
  match:
    body|contains:
      [Vault is sealed, vault is sealed, 'error: vault sealed', 'core: vault is sealed',
       Error checking seal status, failed to unseal, unseal failed, missing client token, lease not found,
       lease expired, failed to renew, failed to revoke, secret not found, SecretStore, ExternalSecret,
       could not get secret, SecretSyncedError, Vault, secrets manager, SecretsManager, Key Vault, KeyVault,
       vault is sealed, vault.service]
    all:
      - body|contains:
          [sealed, rror, ailed, denied, missing, not found, expired, could not, '503', Forbidden, unavailable]
    not:
      any:
        - body|contains: [unsealed, audit]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: identity, body: 'Error making API request. Code: 503. Errors: * Vault is sealed'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: open again
    events:
      - {t: 0s, service.name: identity, body: 'core: vault is unsealed'}
    expect: none
---
kind: detector
id: identity.service_login
title: Services do not accept each other
version: 1
status: stable
severity: medium
summary: 'Services do not accept each other ({count} lines)'
description: >-
  Not users but programs are refused: an account, a password or a certificate changed on one side only.
detect:
  type: match
  match:
    body|contains:
      [password authentication failed for user, Access denied for user, no pg_hba.conf entry,
       Authentication failed, authentication failed, AuthenticationException, NOAUTH, WRONGPASS, ACCESS_REFUSED,
       401 Unauthorized, 401 unauthorized, 'status code: 401', 'Status code: 401', status=401, 'code: 401',
       HTTP 401, status":"401", Unauthorized (401), Invalid API key, invalid api key, invalid x-api-key,
       bad credentials, Bad credentials, not authorized, Not authorized, Not Authorized, 403 Forbidden,
       'status code: 403', status code 403, status code 401]
    not:
      any:
        - body|contains: role "admin" granted
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: identity, body: 'FATAL:  password authentication failed for user "report"'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a login that works
    events:
      - {t: 0s, service.name: identity, body: 'connection authorized: user=report database=shop'}
    expect: none
---
kind: detector
id: identity.license
title: Licence has ended or does not suffice
version: 1
status: stable
severity: medium
summary: 'Licence has ended or does not suffice ({count} lines)'
description: >-
  A date passed or a count was exceeded, and functions switch themselves off. Nothing was changed that day.
detect:
  type: match
  match:
    body|contains:
      [license has expired, License has expired, license expired, License expired, licence has expired,
       licence expired, license is expired, license is invalid, invalid license, Invalid license, license limit,
       License limit, license key, License key, trial has expired, trial period has ended,
       subscription has expired, no valid license, No valid license, license violation, license server, ORA-,
       FlexNet, license check failed]
    all:
      - body|contains: [expired, nvalid, ended, limit, violation, failed, not, exceeded, unreachable]
    not:
      any:
        - body|contains: valid until
        - severity|lt: 9
  coalesce: 10m
causal: {nature: time}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: identity, body: Your license has expired; features of the tier are disabled}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a licence that is good
    events:
      - {t: 0s, service.name: identity, body: license valid until 2030}
    expect: none

"""# }

static var identity_pack: String { #"""
name: identity
version: 1.0.0
title: Identity, login and secrets
licence: Apache-2.0

"""# }
}
