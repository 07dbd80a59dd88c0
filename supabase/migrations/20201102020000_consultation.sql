-- The consultation, and the links that people are given.

create table public.consultations (
  id text primary key,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  is_published boolean not null default false,
  is_demonstration boolean not null default false,
  -- What the definition says of every response, published with it: {timeZone, limits: {draftDays ...},
  -- languages, abilities: {role: [ability]}, countedAsAnsweredFor, quotableWhere}. See lib/database/publication.ts.
  rules jsonb not null check (jsonb_typeof(rules) = 'object')
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
  channel public.name_of_kind not null,
  created_at timestamptz not null default now()
);
create index on public.distribution_links (consultation_id);
create index on public.distribution_links (setting_id);

create trigger log_change after insert or update or delete on public.consultations
  for each row execute function public.log_change('consultation', 'id');
create trigger log_change after insert or update or delete on public.settings
  for each row execute function public.log_change('setting', 'id');
create trigger log_change after insert or update or delete on public.distribution_links
  for each row execute function public.log_change('distribution-link', 'code');

alter table public.consultations enable row level security;
alter table public.settings enable row level security;
alter table public.distribution_links enable row level security;

grant select on public.consultations to anon, authenticated;
create policy "what is published may be read" on public.consultations
  for select to anon, authenticated using (is_published);
create policy "staff read every consultation" on public.consultations
  for select to authenticated using ((select public.may('see-workspace')));
-- A staff account moves the window and nothing else: whoever could call a consultation a
-- demonstration could open it without the gate.
grant update (opens_at, closes_at) on public.consultations to authenticated;
create policy "the window is moved by who may" on public.consultations
  for update to authenticated
  using ((select public.may('move-window'))) with check ((select public.may('move-window')));

grant select, insert, update, delete on public.settings, public.distribution_links to authenticated;
create policy "staff read settings" on public.settings
  for select to authenticated using ((select public.may('see-workspace')));
create policy "settings are kept by who may" on public.settings
  for all to authenticated
  using ((select public.may('keep-links'))) with check ((select public.may('keep-links')));
create policy "staff read links" on public.distribution_links
  for select to authenticated using ((select public.may('see-workspace')));
create policy "links are kept by who may" on public.distribution_links
  for all to authenticated
  using ((select public.may('keep-links'))) with check ((select public.may('keep-links')));

-- The day where the consultation is held.
create function public.local_day(consultation text, instant timestamptz) returns date
language sql stable security definer set search_path = ''
as $$
  select (instant at time zone (rules ->> 'timeZone'))::date from public.consultations where id = consultation
$$;
grant execute on function public.local_day(text, timestamptz) to authenticated;

-- So many days, or one in so many: one of the numbers that the definition shares with the pages.
create function public.limit_of(consultation text, name text) returns integer
language sql stable security definer set search_path = ''
as $$ select (rules -> 'limits' ->> name)::integer from public.consultations where id = consultation $$;

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
grant execute on function public.read_link(text) to anon, authenticated;

-- Adds a setting with the code of its link, or neither: a code that is taken is the error 23505.
create function public.add_setting(consultation text, setting_name text, link_code text) returns void
language sql volatile security invoker set search_path = ''
as $$
  with setting as (
    insert into public.settings (consultation_id, name)
    values (consultation, setting_name) returning id
  )
  insert into public.distribution_links (code, consultation_id, setting_id, channel)
  select link_code, consultation, id, 'school' from setting
$$;
grant execute on function public.add_setting(text, text, text) to authenticated;
