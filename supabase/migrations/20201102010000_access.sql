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
language sql immutable set search_path = ''
as $$ select case jsonb_typeof(value) when 'string' then (value #>> '{}')::jsonb else value end $$;

-- A signed-in person without a row here may do nothing.
create table public.staff_roles (
  user_id uuid primary key references auth.users on delete cascade,
  role text not null check (role in ('analyst', 'administrator', 'data-entry')),
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

create function public.staff_role() returns text
language sql stable security definer set search_path = ''
as $$ select role from public.staff_roles where user_id = auth.uid() $$;

create function public.is_analyst() returns boolean
language sql stable security definer set search_path = ''
as $$ select coalesce(public.staff_role() in ('analyst', 'administrator'), false) $$;

create function public.is_administrator() returns boolean
language sql stable security definer set search_path = ''
as $$ select coalesce(public.staff_role() = 'administrator', false) $$;

create function public.is_data_entry() returns boolean
language sql stable security definer set search_path = ''
as $$ select coalesce(public.staff_role() in ('data-entry', 'administrator'), false) $$;

grant execute on function
  public.staff_role(), public.is_analyst(), public.is_administrator(), public.is_data_entry()
to authenticated;

-- By what a member of staff is called among the team: the address of their account, or null where it is gone.
create function public.staff_name(member uuid) returns text
language sql stable security definer set search_path = ''
as $$ select email from auth.users where id = member and public.is_analyst() $$;
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
create policy "administrators read roles" on public.staff_roles
  for select to authenticated using ((select public.is_administrator()));
create policy "administrators read the log" on public.audit_log
  for select to authenticated using ((select public.is_administrator()));
