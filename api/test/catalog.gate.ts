import { roles } from './database.ts';

// What may never be true of the catalog. Each rule is a query for what breaks it, and must find nothing.

/** Tables that carry no practice, and why. Everything else that is stored belongs to one. */
export const withoutPractice: Record<string, string> = {
  account: 'a sign-in name is global: one person may be in two practices',
  account_link: 'belongs to an account',
  recovery_code: 'belongs to an account',
  device: 'belongs to an account',
  passkey: 'belongs to an account, and is found before anyone is known',
  passkey_challenge: 'hashes of what is to be signed, of nobody yet',
  'app.mark': 'says which kind of database this is',
  'app.limit_hit': 'hashed tries, counted before anyone is known',
  'app.outgoing_mail': 'sealed whole, and readable only with its id',
  migration: 'which migrations have run; no role of ours may read it',
};

/** Tables without row level security: nothing personal, and no row that is anyone’s. */
export const withoutRowSecurity = ['app.mark', 'app.limit_hit', 'migration'];

/** Carry a practice but are an account’s: a sign-in is looked up before the practice is known. */
const ofAccounts = ['sign_in'];

const list = (names: string[]) => names.map((one) => `'${one}'`).join(', ');
const tables = `
  SELECT c.oid, c.relrowsecurity, c.relforcerowsecurity, c.relowner,
    CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name,
    (SELECT a.attnum FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'practice_id') AS practice,
    (SELECT a.attnum FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'author_id') AS author
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('public', 'app', 'safety') AND c.relkind IN ('r', 'p')`;
const ourRoles = `${list(['owner', 'app', 'gate'].map((one) => `${roles}_${one}`))}`;
const runtime = `'${roles}_app'::regrole, '${roles}_gate'::regrole`;

export const rules: Record<string, string> = {
  'every table has row level security, also for its owner': `
    SELECT name FROM (${tables}) t WHERE NOT (relrowsecurity AND relforcerowsecurity) AND name NOT IN (${list(withoutRowSecurity)})`,
  'every table belongs to a practice': `
    SELECT name FROM (${tables}) t WHERE practice IS NULL AND name NOT IN (${list(Object.keys(withoutPractice))})`,
  'every table of a practice is fenced by it, for every command': `
    SELECT name FROM (${tables}) t WHERE practice IS NOT NULL AND name NOT IN (${list(ofAccounts)}) AND NOT EXISTS (
      SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND NOT p.polpermissive AND p.polcmd = '*'
        AND p.polroles = ARRAY['${roles}_app'::regrole::oid]
        AND pg_get_expr(p.polqual, p.polrelid) LIKE '%practice_id = ( SELECT app.practice()%'
        AND pg_get_expr(p.polwithcheck, p.polrelid) LIKE '%practice_id = ( SELECT app.practice()%')`,
  'every table with row level security lets somebody in by a policy': `
    SELECT name FROM (${tables}) t WHERE relrowsecurity AND NOT EXISTS (
      SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND p.polpermissive)`,
  'policies speak of the two runtime roles only': `
    SELECT t.name || ' ' || p.polname FROM pg_policy p JOIN (${tables}) t ON t.oid = p.polrelid
    WHERE NOT p.polroles <@ ARRAY[${runtime}]::oid[]`,
  'no policy for requests lets everything through, but for those named': `
    SELECT t.name || ' ' || p.polname FROM pg_policy p JOIN (${tables}) t ON t.oid = p.polrelid
    WHERE p.polroles @> ARRAY['${roles}_app'::regrole::oid]
      AND (pg_get_expr(p.polqual, p.polrelid) = 'true' OR pg_get_expr(p.polwithcheck, p.polrelid) = 'true')
      AND (t.name, p.polname) NOT IN (('practice', 'inside'), ('app.outgoing_mail', 'written'))`,
  'no role is strong, inherits or is a member of another; only requests may sign in': `
    SELECT rolname FROM pg_roles r WHERE rolname IN (${ourRoles}) AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
      OR rolreplication OR rolinherit OR rolcanlogin <> (rolname = '${roles}_app')
      OR EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = r.oid))`,
  'all three roles exist': `
    SELECT one FROM unnest(ARRAY[${ourRoles}]) AS one WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = one)`,
  'the role of requests owns nothing': `
    SELECT d.classid::regclass || ' ' || d.objid FROM pg_shdepend d
    WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = '${roles}_app'::regrole AND d.deptype = 'o'
      AND d.dbid = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  'a function with its owner’s rights pins its search path and belongs to the gate': `
    SELECT f.oid::regprocedure::text FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND f.prosecdef
      AND (NOT coalesce(f.proconfig, '{}') @> ARRAY['search_path=pg_catalog, pg_temp'] OR f.proowner <> '${roles}_gate'::regrole)`,
  'no function of ours may be called by everyone': `
    SELECT f.oid::regprocedure::text FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace,
      aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) g
    WHERE n.nspname IN ('public', 'app', 'safety') AND g.grantee = 0`,
  'a foreign key between tables of a practice carries the practice': `
    SELECT k.conrelid::regclass || ' ' || k.conname FROM pg_constraint k
    JOIN (${tables}) a ON a.oid = k.conrelid JOIN (${tables}) b ON b.oid = k.confrelid
    WHERE k.contype = 'f' AND a.practice IS NOT NULL AND b.practice IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM unnest(k.conkey, k.confkey) AS pair (mine, theirs) WHERE mine = a.practice AND theirs = b.practice)`,
  'a key of private rows carries their author, so that a clash tells nothing': `
    SELECT i.indexrelid::regclass::text FROM pg_index i JOIN (${tables}) t ON t.oid = i.indrelid
    WHERE i.indisunique AND t.author IS NOT NULL AND NOT t.author = ANY (i.indkey)`,
  'every table of a practice has an index that begins with it': `
    SELECT name FROM (${tables}) t WHERE practice IS NOT NULL AND name NOT IN (${list(ofAccounts)}) AND NOT EXISTS (
      SELECT 1 FROM pg_index i WHERE i.indrelid = t.oid AND i.indkey[0] = t.practice)`,
  'nobody but the owner may empty, refer to, watch or maintain a table, nor own rights to pass on': `
    SELECT c.oid::regclass || ' ' || g.privilege_type FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) g
    WHERE n.nspname IN ('public', 'app', 'safety') AND c.relkind IN ('r', 'p', 'v', 'm') AND g.grantee <> c.relowner
      AND (g.privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') OR g.is_grantable OR g.grantee = 0)`,
  'nobody may make anything in our schemas': `
    SELECT n.nspname || ' ' || g.grantee::regrole FROM pg_namespace n, aclexplode(n.nspacl) g
    WHERE n.nspname IN ('public', 'app', 'safety') AND g.grantee <> n.nspowner AND (g.grantee = 0 OR g.privilege_type = 'CREATE')`,
  'a view asks as whoever reads it, and nothing is materialised': `
    SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'app', 'safety') AND (c.relkind = 'm'
      OR (c.relkind = 'v' AND NOT coalesce(c.reloptions, '{}') @> ARRAY['security_invoker=true']))`,
  'the gate writes no words: of sealed columns it reads none but those of a sign-in': `
    SELECT c.oid::regclass || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'app') AND c.relkind = 'r' AND a.attname LIKE '%\\_sealed' AND c.relname <> 'sign_in'
      AND has_column_privilege('${roles}_gate', c.oid, a.attnum, 'SELECT')`,
};
