-- Requests for another format, with where to send it kept apart: that is deleted as soon as nobody
-- needs it any more, while what was asked and how long it took stays.

create table public.format_requests (
  id bigint generated always as identity primary key,
  consultation_id text not null references public.consultations on delete cascade,
  -- For who asked, to name the request by when they ring.
  reference text not null unique default public.new_reference(),
  document public.name_of_kind not null,
  format public.name_of_kind not null,
  -- In the words of who asked, where it is none of the listed formats.
  other_format text check (char_length(other_format) between 1 and 200),
  -- In the words of who asked; null is English.
  language text check (char_length(language) between 1 and 100),
  sending text not null check (sending in ('email', 'post', 'phone-call', 'collect')),
  needed_by date,
  created_at timestamptz not null default now(),
  -- As it stands: by `format_due_on` at first, and then by the latest extension.
  due_on date not null,
  state text not null default 'new'
    check (state in ('new', 'in-progress', 'sent', 'withdrawn', 'cannot')),
  taken_by uuid,
  done_by uuid,
  done_at timestamptz,
  done_reason text check (char_length(done_reason) between 1 and 1000),
  check ((state in ('sent', 'withdrawn', 'cannot')) = (done_at is not null)),
  check (state <> 'cannot' or done_reason is not null)
);
create index on public.format_requests (consultation_id);
create index on public.format_requests (created_at);
create index format_requests_open on public.format_requests (due_on) where done_at is null;

-- Deleted when the request is done. Its note is here as well: people write numbers and names into it.
create table public.format_request_contacts (
  request_id bigint primary key references public.format_requests on delete cascade,
  -- Made of the request and its contact: gone with them, so that nothing is left to try addresses against.
  request_key bytea not null unique,
  name text check (char_length(name) between 1 and 200),
  email text check (char_length(email) between 3 and 254),
  phone text check (char_length(phone) between 1 and 60),
  address text check (char_length(address) between 1 and 500),
  note text check (char_length(note) between 1 and 1000),
  check (num_nonnulls(email, phone, address) = 1)
);

create table public.format_request_extensions (
  id bigint generated always as identity primary key,
  request_id bigint not null references public.format_requests,
  was_due_on date not null,
  due_on date not null check (due_on > was_due_on),
  reason text not null check (char_length(reason) between 1 and 1000),
  extended_by uuid not null,
  extended_at timestamptz not null default now()
);
create index on public.format_request_extensions (request_id);

create trigger only_grows before update or delete or truncate on public.format_request_extensions
  for each statement execute function public.refuse_change();

-- Every request with who has it, and how many days it took.
create view public.format_request_queue with (security_invoker = true) as
select
  r.consultation_id, r.id, r.reference, r.document, r.format, r.other_format, r.language, r.sending,
  r.needed_by, r.created_at, r.due_on, r.state, r.done_at, r.done_reason,
  public.staff_name(r.taken_by) as taken_by, public.staff_name(r.done_by) as done_by,
  public.local_day(r.consultation_id, r.done_at) - public.local_day(r.consultation_id, r.created_at) as days_taken
from public.format_requests r;

alter table public.format_requests enable row level security;
alter table public.format_request_contacts enable row level security;
alter table public.format_request_extensions enable row level security;
grant select on public.format_requests, public.format_request_extensions, public.format_request_queue
  to authenticated;
grant select (request_id, name, email, phone, address, note) on public.format_request_contacts
  to authenticated;
create policy "requests for formats are read by who answers them" on public.format_requests
  for select to authenticated using ((select public.may('answer-format-requests')));
create policy "where to send them is read by who answers them" on public.format_request_contacts
  for select to authenticated using ((select public.may('answer-format-requests')));
create policy "why they take longer is read by who answers them" on public.format_request_extensions
  for select to authenticated using ((select public.may('answer-format-requests')));

-- THE rule of due dates: so many working days after the day on which it was asked, or the day by which
-- it is needed where that is earlier. Bank holidays count like other days from Monday to Friday, so that
-- a request is never due later than people are told.
create function public.format_due_on(consultation text, asked_on date, needed_by date) returns date
language sql stable set search_path = ''
as $$
  select least(max(w.day), needed_by)
  from (
    select asked_on + n as day
    from generate_series(1, 366) n
    where extract(isodow from asked_on + n) < 6
    order by n
    limit public.limit_of(consultation, 'formatRequestWorkingDays')
  ) w
$$;

-- Takes a request.
--
-- `token`: the same for the same request, so that a form sent twice makes one, for as long as the
-- first is open. `request`: {document, format, otherFormat, language, sending, neededBy, name, email,
-- phone, address, note}, of which the three after `name` are one and the right one for `sending`.
-- Returns {status: accepted | too-many | invalid | unknown-consultation, reference, dueOn}; only where
-- it is accepted is anything stored.
create function public.request_format(consultation text, token text, request jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb := public.plain_jsonb(request);
  key bytea := public.token_hash(token);
  today date := public.local_day(consultation, now());
  needed date;
  asked public.format_requests;
begin
  if not exists (select from public.consultations where id = consultation and is_published) then
    return jsonb_build_object('status', 'unknown-consultation');
  end if;
  if char_length(token) < 32 or jsonb_typeof(given) <> 'object' or octet_length(given::text) > 20000 then
    return jsonb_build_object('status', 'invalid');
  end if;
  select r.* into asked
  from public.format_requests r join public.format_request_contacts c on c.request_id = r.id
  where c.request_key = key;
  if found then
    return jsonb_build_object('status', 'accepted', 'reference', asked.reference, 'dueOn', asked.due_on);
  end if;
  -- A flood would bury the families who wait. No campaign makes this many people ask at once. The
  -- pages hold back one network long before.
  if (
    select count(*) >= 300 from public.format_requests
    where consultation_id = consultation and created_at > now() - interval '10 minutes'
  ) then
    return jsonb_build_object('status', 'too-many');
  end if;
  if coalesce(not case given ->> 'sending'
    when 'email' then given ? 'email'
    when 'post' then given ? 'address'
    when 'phone-call' then given ? 'phone'
    when 'collect' then given ? 'phone' or given ? 'email'
  end, true) then
    return jsonb_build_object('status', 'invalid');
  end if;
  begin
    needed := (given ->> 'neededBy')::date;
    -- A date may be infinity, which no page can show.
    if needed not between today and date '9999-12-31' then
      return jsonb_build_object('status', 'invalid');
    end if;
    insert into public.format_requests (
      consultation_id, document, format, other_format, language, sending, needed_by, due_on
    )
    values (
      consultation, given ->> 'document', given ->> 'format', given ->> 'otherFormat',
      given ->> 'language', given ->> 'sending', needed, public.format_due_on(consultation, today, needed)
    )
    returning * into asked;
    insert into public.format_request_contacts (request_id, request_key, name, email, phone, address, note)
    values (
      asked.id, key, given ->> 'name', given ->> 'email', given ->> 'phone', given ->> 'address',
      given ->> 'note'
    );
  exception
    -- The second click overtook the first.
    when unique_violation then
      select r.* into asked
      from public.format_requests r join public.format_request_contacts c on c.request_id = r.id
      where c.request_key = key;
    when check_violation or not_null_violation or invalid_datetime_format or datetime_field_overflow then
      return jsonb_build_object('status', 'invalid');
  end;
  return jsonb_build_object('status', 'accepted', 'reference', asked.reference, 'dueOn', asked.due_on);
end $$;
grant execute on function public.request_format(text, text, jsonb) to anon, authenticated;
