-- Who may do what, and what was done. Everything starts closed: each grant in these files is one that
-- somebody needs, and stands beside what it opens.

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;

-- A Supabase opens to everybody what is created later; this takes it back, once, before anything is.
-- Functions are open to everybody by PostgreSQL itself, in every schema: that cannot be said of one alone.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
-- The platform's own key may do everything.
alter default privileges in schema public grant all on tables to service_role;
alter default privileges in schema public grant all on sequences to service_role;
alter default privileges in schema public grant all on functions to service_role;

-- Words that stand for something, each written in one way wherever it is kept.
create domain public.name_of_kind as text check (value ~ '^[a-z-]{3,40}$');
create domain public.locale as text check (value ~ '^[a-z]{2}(-[a-z]+)?$');
create domain public.sha256_digits as text check (value ~ '^[0-9a-f]{64}$');

-- Some drivers hand a jsonb argument over encoded twice; both mean the same.
create function public.plain_jsonb(value jsonb) returns jsonb
language sql immutable
return case jsonb_typeof(value) when 'string' then (value #>> '{}')::jsonb else value end;

-- A signed-in person without a row here may do nothing.
create table public.staff_roles (
  user_id uuid primary key references auth.users on delete cascade,
  role public.name_of_kind not null,
  created_at timestamptz not null default now()
);

create table public.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor uuid,
  action text not null,
  subject text not null,
  detail jsonb not null default '{}'
);

-- Whether the person who asks may do this: by the role that they have, and what the published rules let
-- that role do. Nothing here names a role: who has none, or one that no rules know, may do nothing.
-- (In plpgsql, as the rules are in a table of the next file.)
create function public.may(ability text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from public.staff_roles s
    join public.consultations c on c.rules -> 'abilities' -> s.role ? ability
    where s.user_id = auth.uid()
  );
end $$;
grant execute on function public.may(text) to authenticated;

-- Ends the call of whoever may not.
create function public.demand(ability text) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not public.may(ability) then raise exception 'not allowed' using errcode = '42501'; end if;
end $$;

-- By what a member of staff is called among the team: the address of their account, or null where it is gone.
create function public.staff_name(member uuid) returns text
language sql stable security definer set search_path = ''
as $$ select email from auth.users where id = member and public.may('name-colleagues') $$;
grant execute on function public.staff_name(uuid) to authenticated;

-- Writes what was done to a row, by whom, into the log. The first argument is the noun, the second the key's column.
create function public.log_change() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  insert into public.audit_log (actor, action, subject, detail)
  values (auth.uid(), tg_argv[0] || '.' || lower(tg_op), changed ->> tg_argv[1], changed);
  return null;
end $$;

create trigger log_change after insert or update or delete on public.staff_roles
  for each row execute function public.log_change('staff-role', 'user_id');

-- What must stay as it was written.
create function public.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$ begin raise exception '% rows cannot be changed', tg_table_name using errcode = '55000'; end $$;

create trigger only_grows before update or delete or truncate on public.audit_log
  for each statement execute function public.refuse_change();

alter table public.staff_roles enable row level security;
alter table public.audit_log enable row level security;
grant select on public.staff_roles, public.audit_log to authenticated;
create policy "staff read their own role" on public.staff_roles
  for select to authenticated using (user_id = (select auth.uid()));
create policy "roles are read by who may" on public.staff_roles
  for select to authenticated using ((select public.may('read-roles')));
create policy "the log is read by who may" on public.audit_log
  for select to authenticated using ((select public.may('read-log')));
