-- What comes on paper: staff key it in, and it becomes a response by the same rules as what is sent on
-- the website. Nobody but these functions makes one of it. What was typed stays here only until then.

create table public.paper_forms (
  -- Given by the screen on which it is keyed in: what is sent twice is one form.
  id uuid primary key,
  consultation_id text not null,
  questionnaire_version integer not null,
  rendition public.name_of_kind not null,
  locale public.locale not null,
  -- The number that was written on the paper, by which it is found again.
  serial text check (char_length(serial) between 1 and 40),
  received_on date,
  status text not null default 'keying'
    check (status in ('keying', 'second-keying', 'deciding', 'submitted')),
  -- Drawn when the first keying is complete, and not known before.
  needs_second boolean,
  fields_compared integer check (fields_compared >= 0),
  fields_differing integer check (fields_differing between 0 and fields_compared),
  reference text,
  -- Whoever takes a response back takes its form, and the scan of it, along.
  response_id bigint unique references public.responses on delete cascade,
  created_at timestamptz not null default now(),
  foreign key (consultation_id, questionnaire_version) references public.questionnaires,
  check (status = 'keying' or num_nulls(serial, received_on, needs_second) = 0),
  check ((status = 'submitted') = (response_id is not null))
);
create index on public.paper_forms (consultation_id, questionnaire_version);
-- One paper is one form, whoever has it in hand.
create unique index paper_forms_serial on public.paper_forms (consultation_id, lower(serial));

create table public.paper_keyings (
  form_id uuid not null references public.paper_forms on delete cascade,
  turn integer not null check (turn in (1, 2)),
  keyed_by uuid not null,
  keyed_at timestamptz not null default now(),
  -- What was typed, right or wrong, until it is right.
  draft jsonb check (jsonb_typeof(draft) = 'object'),
  answers jsonb check (jsonb_typeof(answers) = 'object'),
  primary key (form_id, turn),
  -- The second keying is another person's.
  unique (form_id, keyed_by)
);

create table public.paper_scans (
  form_id uuid primary key references public.paper_forms on delete cascade,
  content_type text not null
    check (content_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/tiff')),
  -- Ten megabytes: a form of sixteen pages, scanned in grey at 200 dots an inch.
  content bytea not null check (octet_length(content) between 1 and 10485760),
  scanned_at timestamptz not null default now()
);

alter table public.paper_forms enable row level security;
alter table public.paper_keyings enable row level security;
alter table public.paper_scans enable row level security;
grant select on public.paper_forms, public.paper_keyings, public.paper_scans to authenticated;
create policy "staff read how far each form is" on public.paper_forms
  for select to authenticated using ((select public.may('see-workspace')));
create policy "who keys in reads their own" on public.paper_keyings
  for select to authenticated
  using ((select public.may('enter-data')) and keyed_by = (select auth.uid()));
create policy "every keying is read by who may" on public.paper_keyings
  for select to authenticated using ((select public.may('read-every-entry')));
create policy "who keys in sees the scan until it is decided" on public.paper_scans
  for select to authenticated
  using ((select public.may('enter-data')) and exists (
    select from public.paper_forms f where f.id = form_id and f.status <> 'submitted'
  ));
-- A scan may show equality answers and an address beside the words: whoever may read those may see it.
create policy "every scan is seen by who may" on public.paper_scans
  for select to authenticated using ((select public.may('read-every-entry')));

-- Why a form that came on a day is not taken, or null where it is. The day decides, not the day of the
-- keying: what came in time may be keyed in for some days after the close, and after that by who may.
create function public.refusal_of_arrival(consultation text, received_on date) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when c.id is null or not public.is_released(c.id) then 'not-open-yet'
    when received_on is null or received_on > public.local_day(c.id, now()) then 'received-later'
    when received_on < public.local_day(c.id, c.opens_at) then 'received-before'
    when received_on > public.local_day(c.id, c.closes_at - interval '1 second') then 'received-after'
    when now() >= c.closes_at + public.limit_of(c.id, 'lateFormDays') * interval '1 day'
      and not public.may('enter-late') then 'too-late'
  end
  from (select 1) one
  left join public.consultations c on c.id = consultation and c.is_published
$$;

-- The moment for which a form that came on a day is counted: noon where it came, within the window.
create function public.arrived_at(consultation text, received_on date) returns timestamptz
language sql stable security definer set search_path = ''
as $$
  select greatest(c.opens_at, least(
    (received_on + time '12:00') at time zone (c.rules ->> 'timeZone'), now(), c.closes_at - interval '1 second'
  ))
  from public.consultations c where c.id = consultation
$$;

-- Whether a form is to be keyed twice: one in so many, by bytes that nobody can foretell.
create function public.is_drawn(consultation text) returns boolean
language sql volatile set search_path = ''
as $$
  select (get_byte(bytes, 0) * 256 + get_byte(bytes, 1)) % public.limit_of(consultation, 'secondKeyingOneIn') = 0
  from (select uuid_send(gen_random_uuid()) as bytes) random
$$;

-- Keeps the scan of a form that is not a response yet; another one takes its place.
-- `content` is in base 64. Returns done, gone, or invalid for another type or size.
create function public.add_paper_scan(form uuid, type text, content text) returns text
language plpgsql security definer set search_path = ''
as $$
begin
  perform public.demand('enter-data');
  if not exists (select from public.paper_forms p where p.id = form and p.status <> 'submitted') then
    return 'gone';
  end if;
  insert into public.paper_scans as s (form_id, content_type, content)
  values (form, type, decode(add_paper_scan.content, 'base64'))
  on conflict (form_id) do update
    set content_type = excluded.content_type, content = excluded.content, scanned_at = now();
  return 'done';
exception when check_violation or invalid_parameter_value then
  return 'invalid';
end $$;
grant execute on function public.add_paper_scan(uuid, text, text) to authenticated;

-- A form's scan in base 64, for whom the policies let see it.
create function public.read_paper_scan(form uuid) returns table (type text, content text)
language sql stable security invoker set search_path = ''
as $$
  select s.content_type, translate(encode(s.content, 'base64'), E'\n', '')
  from public.paper_scans s where s.form_id = form
$$;
grant execute on function public.read_paper_scan(uuid) to authenticated;

-- How much was keyed in, and of how many fields that two people keyed in how many differ: of all
-- together, never of one person.
create function public.count_paper_forms(consultation text)
returns table (submitted bigint, waiting bigint, deciding bigint, second_keyed bigint, compared bigint, differing bigint)
language sql stable security invoker set search_path = ''
as $$
  select
    count(*) filter (where status = 'submitted'),
    count(*) filter (where status = 'second-keying'),
    count(*) filter (where status = 'deciding'),
    count(fields_compared), coalesce(sum(fields_compared), 0), coalesce(sum(fields_differing), 0)
  from public.paper_forms where consultation_id = consultation
$$;
grant execute on function public.count_paper_forms(text) to authenticated;
