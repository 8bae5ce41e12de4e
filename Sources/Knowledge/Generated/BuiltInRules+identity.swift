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

static var identity_detectors_identity_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 identity.token_rejected.1 1 5 title.0 8 23 Tokens are not accepted.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 39 Tokens are not accepted ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 30 .0 8 13 invalid_token.0 23 13 Invalid token.0 38 13 invalid token.0 53 16 token is expired.0 71 13 token expired.0 86 13 Token expired.1 8 17 Token has expired.0 27 17 TokenExpiredError.0 46 17 JsonWebTokenError.0 65 17 invalid signature.0 84 17 Invalid signature.1 8 29 signature verification failed.0 39 11 jwt expired.0 52 11 JWT expired.0 65 19 ExpiredJwtException.0 86 18 SignatureException.1 8 13 invalid_grant.0 23 14 invalid_client.0 39 19 unauthorized_client.0 60 23 token validation failed.0 85 24 Unable to validate token.1 8 22 failed to verify token.0 32 14 invalid issuer.0 48 16 invalid audience'0 66 6 oidc: .0 76 13 kid not found.1 8 28 unable to find a signing key.0 38 15 No matching key'0 55 26 oauth2: cannot fetch token.0 85 20 failed to sign token.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 9 refreshed:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 identity.sso_failed.1 1 5 title.0 8 20 Single sign-on fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 36 Single sign-on fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 20 .0 8 11 LOGIN_ERROR.0 21 23 IDENTITY_PROVIDER_ERROR.0 46 19 CODE_TO_TOKEN_ERROR.0 67 18 CLIENT_LOGIN_ERROR.0 87 19 REFRESH_TOKEN_ERROR.1 8 20 invalid_redirect_uri.0 30 21 redirect_uri_mismatch.0 53 11 OAuth error.0 66 11 OAuth login.0 79 11 oauth login.0 92 4 saml.0 98 4 SAML.0 104 4 OIDC.1 8 13 oidc provider.0 23 17 identity provider.0 42 17 Identity provider.0 61 8 Keycloak.0 71 8 keycloak.1 8 33 Failed to get token from provider.0 43 12 InResponseTo.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 4 rror.0 18 5 ERROR.0 25 5 ailed.0 32 6 nvalid.0 40 8 mismatch.0 50 7 expired.0 59 6 denied.0 67 9 timed out.0 78 7 missing.0 87 11 unavailable.0 100 9 Exception.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 identity.directory.1 1 5 title.0 8 25 Directory does not answer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 41 Directory does not answer ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 13 .0 8 4 LDAP.0 14 4 ldap.0 20 5 slapd.0 27 4 sssd.0 33 7 winbind.0 42 5 nslcd.0 49 16 Active Directory.0 67 21 AcceptSecurityContext.0 90 8 data 52e.0 100 8 data 775.1 8 8 data 532.0 18 18 Backend is offline.0 38 13 Going offline.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 16 '0 12 12 an't contact.0 29 4 rror.0 35 5 ailed.0 42 9 timed out.0 53 6 imeout.0 61 6 nvalid.0 69 7 offline.0 78 7 refused.0 87 11 unavailable.0 100 11 UNAVAILABLE.1 12 21 AcceptSecurityContext.0 35 5 err=4.0 42 5 err=5.0 49 6 data 5.0 57 6 data 7.0 65 5 nable.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 5 err=0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 identity.kerberos.1 1 5 title.0 8 16 Kerberos refuses.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 32 Kerberos refuses ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 20 .0 8 20 Clock skew too great.0 30 10 KRB_AP_ERR.0 42 7 KDC_ERR.0 51 4 KRB5.0 57 4 krb5.0 63 6 GSSAPI.0 71 7 GSS-API.0 80 12 GSSException.0 94 15 Cannot find KDC.1 8 22 Cannot contact any KDC.0 32 6 keytab.0 40 5 kinit.0 47 24 Preauthentication failed.0 73 9 preauth (.0 84 16 CLIENT_NOT_FOUND.1 8 16 SERVER_NOT_FOUND.0 26 37 Server not found in Kerberos database.0 65 14 Ticket expired.0 81 17 LOOKING_UP_SERVER.1 8 31 Failed to find any Kerberos tgt.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 4 rror.0 18 3 ERR.0 23 5 ailed.0 30 5 annot.0 37 9 too great.0 48 9 not found.0 59 9 NOT_FOUND.0 70 7 expired.0 79 6 nvalid.0 87 8 No valid.0 97 8 no valid.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 identity.vault.1 1 5 title.0 8 37 Store of secrets is sealed or refuses.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 53 Store of secrets is sealed or refuses ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 24 .0 8 15 Vault is sealed.0 25 15 vault is sealed'0 42 19 error: vault sealed'0 65 21 core: vault is sealed.1 8 26 Error checking seal status.0 36 16 failed to unseal.0 54 13 unseal failed.0 69 20 missing client token.0 91 15 lease not found.1 8 13 lease expired.0 23 15 failed to renew.0 40 16 failed to revoke.0 58 16 secret not found.0 76 11 SecretStore.0 89 14 ExternalSecret.1 8 20 could not get secret.0 30 17 SecretSyncedError.0 49 5 Vault.0 56 15 secrets manager.0 73 14 SecretsManager.0 89 9 Key Vault.0 100 8 KeyVault.1 8 15 vault is sealed.0 25 13 vault.service.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 6 sealed.0 20 4 rror.0 26 5 ailed.0 33 6 denied.0 41 7 missing.0 50 9 not found.0 61 7 expired.0 70 9 could not'0 81 3 503.0 88 9 Forbidden.0 99 11 unavailable.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 8 unsealed.0 37 5 audit:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 identity.service_login.1 1 5 title.0 8 33 Services do not accept each other.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 49 Services do not accept each other ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 30 .0 8 39 password authentication failed for user.0 49 22 Access denied for user.0 73 20 no pg_hba.conf entry.1 8 21 Authentication failed.0 31 21 authentication failed.0 54 23 AuthenticationException.0 79 6 NOAUTH.0 87 9 WRONGPASS.0 98 14 ACCESS_REFUSED.1 8 16 401 Unauthorized.0 26 16 401 unauthorized'0 44 16 status code: 401'0 64 16 Status code: 401.0 84 10 status=401'0 96 9 code: 401.1 8 8 HTTP 401.0 18 13 status":"401".0 33 18 Unauthorized (401).0 53 15 Invalid API key.0 70 15 invalid api key.0 87 17 invalid x-api-key.1 8 15 bad credentials.0 25 15 Bad credentials.0 42 14 not authorized.0 58 14 Not authorized.0 74 14 Not Authorized.0 90 13 403 Forbidden'1 8 16 status code: 403.0 28 15 status code 403.0 45 15 status code 401.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 20 role "admin" granted:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 identity.license.1 1 5 title.0 8 37 Licence has ended or does not suffice.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 53 Licence has ended or does not suffice ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 24 .0 8 19 license has expired.0 29 19 License has expired.0 50 15 license expired.0 67 15 License expired.0 84 19 licence has expired.1 8 15 licence expired.0 25 18 license is expired.0 45 18 license is invalid.0 65 15 invalid license.0 82 15 Invalid license.0 99 13 license limit.1 8 13 License limit.0 23 11 license key.0 36 11 License key.0 49 17 trial has expired.0 68 22 trial period has ended.1 8 24 subscription has expired.0 34 16 no valid license.0 52 16 No valid license.0 70 17 license violation.0 89 14 license server.0 105 4 ORA-.1 8 7 FlexNet.0 17 20 license check failed.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 7 expired.0 34 6 nvalid.0 42 5 ended.0 49 5 limit.0 56 9 violation.0 67 6 failed.0 75 3 not.0 80 8 exceeded.0 90 11 unreachable.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 11 valid until:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 4 time
"""# }

static var identity_formats_vault: String { #"""
kind: format
id: identity.vault_audit
title: Vault audit device, JSON
version: 1
status: stable
parse: {type: json}
detect: {keys: [time, type, request, /request/operation], priority: 60}
timestamp: {field: time, formats: [iso8601]}
fields:
  /request/path: body
  /request/operation: vault.operation
  /request/remote_address: client.address
  /auth/display_name: user.name
  error: error.message
set: {service.name: vault}
samples:
  - line: '{"time":"2024-03-05T10:11:12.123456Z","type":"response","auth":{"display_name":"approle"},"request":{"id":"1","operation":"read","path":"secret/data/shop","remote_address":"192.0.2.7"},"error":"permission denied"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', service.name: vault, message: secret/data/shop, user.name: approle, error.message: permission denied}
  - line: '{"time":"2024-03-05T10:11:13Z","type":"request","request":{"id":"2","operation":"update","path":"auth/token/renew-self"}}'
    expect: {time: '2024-03-05T10:11:13Z', vault.operation: update}
  - reject: '{"time":"2024-03-05T10:11:13Z","type":"request","request":"GET / HTTP/1.1"}'

"""# }

static var identity_formats_vault_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 identity.vault_audit.1 1 5 title.0 8 24 Vault audit device, JSON.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 4 time.0 23 4 type.0 29 7 request.0 38 18 /request/operation.0 59 8 priority.0 69 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 1 .0 36 7 iso8601.1 1 6 fields:1 3 5 .0 3 13 /request/path.0 18 4 body.1 3 18 /request/operation.0 23 15 vault.operation.1 3 23 /request/remote_address.0 28 14 client.address.1 3 18 /auth/display_name.0 23 9 user.name.1 3 5 error.0 10 13 error.message.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 vault.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 213 {"time":"2024-03-05T10:11:12.123456Z","type":"response","auth":{"display_name":"approle"},"request":{"id":"1","operation":"read","path":"secret/data/shop","remote_address":"192.0.2.7"},"error":"permission denied"}:2 5 1 .0 5 4 line'0 11 121 {"time":"2024-03-05T10:11:13Z","type":"request","request":{"id":"2","operation":"update","path":"auth/token/renew-self"}}.-18 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var identity_pack: String { #"""
name: identity
version: 1.0.0
title: Identity, login and secrets
licence: Apache-2.0

"""# }

static var identity_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 8 identity.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 27 Identity, login and secrets
"""# }
}
