-- The consultation, its questionnaire as published, and the links that people are given.
-- Everything starts closed: each grant below is one that somebody needs.

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;

alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from public, anon, authenticated;

create table public.consultations (
  id text primary key,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  is_published boolean not null default false,
  is_demonstration boolean not null default false
);

-- What was asked, kept with what was answered: one row a version, as a flat list of
-- {id, page, priority, kind, storage, options, required}.
create table public.questionnaires (
  consultation_id text not null references public.consultations on delete cascade,
  version integer not null check (version > 0),
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  published_at timestamptz not null default now(),
  primary key (consultation_id, version)
);

create table public.settings (
  id bigint generated always as identity primary key,
  consultation_id text not null references public.consultations on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  created_at timestamptz not null default now()
);
create unique index settings_name on public.settings (consultation_id, lower(name));

create table public.distribution_links (
  code text primary key check (code ~ '^[a-z0-9-]{3,40}$'),
  consultation_id text not null references public.consultations on delete cascade,
  setting_id bigint references public.settings on delete cascade,
  channel text not null check (channel ~ '^[a-z-]{3,40}$'),
  created_at timestamptz not null default now()
);
create index on public.distribution_links (consultation_id);
create index on public.distribution_links (setting_id);

-- Staff. A signed-in person without a row here may do nothing.

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

create trigger log_change after insert or update or delete on public.consultations
  for each row execute function public.log_change('consultation', 'id');
create trigger log_change after insert or update or delete on public.settings
  for each row execute function public.log_change('setting', 'id');
create trigger log_change after insert or update or delete on public.distribution_links
  for each row execute function public.log_change('distribution-link', 'code');
create trigger log_change after insert or update or delete on public.staff_roles
  for each row execute function public.log_change('staff-role', 'user_id');

-- The log only grows.
create function public.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$ begin raise exception '% rows cannot be changed', tg_table_name using errcode = '55000'; end $$;

create trigger only_grows before update or delete or truncate on public.audit_log
  for each statement execute function public.refuse_change();

alter table public.consultations enable row level security;
alter table public.questionnaires enable row level security;
alter table public.settings enable row level security;
alter table public.distribution_links enable row level security;
alter table public.staff_roles enable row level security;
alter table public.audit_log enable row level security;

revoke all on all tables in schema public from anon, authenticated;

grant select on public.consultations, public.questionnaires to anon, authenticated;
create policy "what is published may be read" on public.consultations
  for select to anon, authenticated using (is_published);
create policy "staff read every consultation" on public.consultations
  for select to authenticated using ((select public.staff_role()) is not null);
create policy "a published questionnaire may be read" on public.questionnaires
  for select to anon, authenticated
  using (exists (select from public.consultations c where c.id = consultation_id and c.is_published));

grant update on public.consultations to authenticated;
create policy "administrators move the window" on public.consultations
  for update to authenticated
  using ((select public.is_administrator())) with check ((select public.is_administrator()));

grant select, insert, update, delete on public.settings, public.distribution_links to authenticated;
create policy "staff read settings" on public.settings
  for select to authenticated using ((select public.staff_role()) is not null);
create policy "administrators keep settings" on public.settings
  for all to authenticated
  using ((select public.is_administrator())) with check ((select public.is_administrator()));
create policy "staff read links" on public.distribution_links
  for select to authenticated using ((select public.staff_role()) is not null);
create policy "administrators keep links" on public.distribution_links
  for all to authenticated
  using ((select public.is_administrator())) with check ((select public.is_administrator()));

grant select on public.staff_roles, public.audit_log to authenticated;
create policy "staff read their own role" on public.staff_roles
  for select to authenticated using (user_id = (select auth.uid()));
create policy "administrators read roles" on public.staff_roles
  for select to authenticated using ((select public.is_administrator()));
create policy "administrators read the log" on public.audit_log
  for select to authenticated using ((select public.is_administrator()));

grant execute on function public.staff_role(), public.is_analyst(), public.is_administrator() to authenticated;

grant all on all tables in schema public to service_role;
grant usage on all sequences in schema public to service_role, authenticated;

-- Where a link leads, for those who hold its code; the list of links is not public.
create function public.read_link(link text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('code', l.code, 'channel', l.channel, 'setting', s.name)
  from public.distribution_links l
  join public.consultations c on c.id = l.consultation_id and c.is_published
  left join public.settings s on s.id = l.setting_id
  where l.code = link
$$;
grant execute on function public.read_link(text) to anon, authenticated, service_role;
