-- Drafts: what is not sent yet. Anonymous visitors hold a random token, of which the database keeps the
-- hash only. A device keeps a token of its own, and several devices may work on one draft.

create table public.drafts (
  token_hash bytea primary key,
  consultation_id text not null references public.consultations on delete cascade,
  answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
  locale public.locale not null,
  link_code text references public.distribution_links on delete set null,
  -- Of the code by which it is opened elsewhere: a slow hash, made before it comes here.
  resume_hash bytea unique check (octet_length(resume_hash) = 32),
  -- What was written over from another device, by question: [{value, at}], oldest first.
  set_aside jsonb not null default '{}' check (jsonb_typeof(set_aside) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on public.drafts (consultation_id);
create index on public.drafts (link_code);
create index on public.drafts (updated_at);

-- Which draft the token of a device opens, where that is not the one that it began itself.
create table public.device_keys (
  token_hash bytea primary key,
  draft_key bytea not null,
  created_at timestamptz not null default now()
);
create index on public.device_keys (draft_key);

-- No policy at all: what is not sent is nobody's to read.
alter table public.drafts enable row level security;
alter table public.device_keys enable row level security;

-- The key of the draft that a token opens, and later of the response that it became.
create function public.draft_key(token text) returns bytea
language plpgsql stable set search_path = ''
as $$
declare
  own bytea := public.token_hash(token);
begin
  return coalesce((select k.draft_key from public.device_keys k where k.token_hash = own), own);
end $$;

-- Which state a value is in: what a page was drawn from is compared by it. Empty where there is no value.
create function public.answer_state(value jsonb) returns text
language sql immutable
return case when coalesce(jsonb_typeof(value), 'null') = 'null' then '' else md5(value::text) end;

-- Whether nothing of `value` would be lost beside `other`.
create function public.answer_holds(other jsonb, value jsonb) returns boolean
language sql immutable
return other = value or (
  jsonb_typeof(other) = 'string' and jsonb_typeof(value) = 'string'
  and strpos(other #>> '{}', value #>> '{}') > 0
);

-- A question's words set aside, with one more; what the others hold, or it holds, is kept once.
create function public.with_set_aside(kept jsonb, value jsonb, at timestamptz) returns jsonb
language sql immutable set search_path = ''
as $$
  select case
    when exists (
      select from jsonb_array_elements(coalesce(kept, '[]')) e (entry)
      where public.answer_holds(e.entry -> 'value', value)
    ) then kept
    else coalesce(
      (select jsonb_agg(e.entry order by e.n)
       from jsonb_array_elements(coalesce(kept, '[]')) with ordinality e (entry, n)
       where not public.answer_holds(value, e.entry -> 'value')),
      '[]'
    ) || jsonb_build_array(jsonb_build_object('value', value, 'at', at))
  end
$$;

-- What is read of a draft, or of the response that it became; null where the key is of neither.
create function public.draft_at(key bytea) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce(
    (select jsonb_build_object('reference', reference, 'submittedAt', submitted_at)
     from public.responses where submission_key = key),
    (select jsonb_build_object(
       'answers', answers, 'locale', locale, 'savedAt', updated_at, 'hasCode', resume_hash is not null,
       'states', (
         select coalesce(jsonb_object_agg(a.key, public.answer_state(a.value)), '{}') from jsonb_each(answers) a
       ),
       'setAside', coalesce(
         (select jsonb_object_agg(s.key, (
            select jsonb_agg(e.entry || jsonb_build_object('state', public.answer_state(e.entry -> 'value')) order by e.n)
            from jsonb_array_elements(s.value) with ordinality e (entry, n)
          ))
          from jsonb_each(set_aside) s),
         '{}'
       )
     )
     from public.drafts where token_hash = key)
  );
end $$;

-- The draft that this token opens, or the reference of the response that it became, or null.
create function public.read_draft(token text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$ begin return public.draft_at(public.draft_key(token)); end $$;
grant execute on function public.read_draft(text) to anon, authenticated;

-- All that a page is drawn from, in one call: {window: as `read_window`, draft: as `read_draft`}. The
-- token may be null.
create function public.open_page(consultation text, token text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return jsonb_build_object('window', public.read_window(consultation), 'draft', public.read_draft(token));
end $$;
grant execute on function public.open_page(text, text) to anon, authenticated;

-- Throws a draft away, at its owner's wish.
create function public.discard_draft(token text) returns void
language sql security definer set search_path = ''
as $$ delete from public.drafts where token_hash = public.draft_key(token) $$;
grant execute on function public.discard_draft(text) to anon, authenticated;

-- Deletes what nobody came back to, and what is left after the closing, once their days are over, with
-- the keys of devices that open nothing any more; gives how many drafts that were.
create function public.purge_drafts() returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  purged bigint;
begin
  delete from public.drafts d using public.consultations c
  where c.id = d.consultation_id and (
    d.updated_at < now() - public.limit_of(c.id, 'draftDays') * interval '1 day'
    or c.closes_at < now() - public.limit_of(c.id, 'draftDaysAfterClosing') * interval '1 day'
  );
  get diagnostics purged = row_count;
  delete from public.device_keys k
  where not exists (select from public.drafts d where d.token_hash = k.draft_key)
    and not exists (
      select from public.responses r
      where r.submission_key = k.draft_key
        and r.submitted_at > now() - public.limit_of(r.consultation_id, 'draftDays') * interval '1 day'
    );
  return purged;
end $$;
