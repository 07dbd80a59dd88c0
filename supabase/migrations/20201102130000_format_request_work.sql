-- What staff do to a request. Each of these functions refuses who may not, says in the log what
-- was done (never where a request is sent to) and gives what came of it: done, closed where the
-- request is not open any more, gone where there is none.

create function public.log_format_request(doing text, request public.format_requests, more jsonb) returns void
language sql security definer set search_path = ''
as $$
  insert into public.audit_log (actor, action, subject, detail)
  values (auth.uid(), 'format-request.' || doing, request.reference, more)
$$;

-- The request, held until the transaction ends, where it is there and who asks may answer it.
create function public.held_format_request(request bigint) returns public.format_requests
language plpgsql security definer set search_path = ''
as $$
declare
  held public.format_requests;
begin
  perform public.demand('answer-format-requests');
  select * into held from public.format_requests where id = request for update;
  return held;
end $$;

create function public.take_format_request(request bigint) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  held public.format_requests := public.held_format_request(request);
begin
  if held.id is null then return 'gone'; end if;
  if held.done_at is not null then return 'closed'; end if;
  update public.format_requests set state = 'in-progress', taken_by = auth.uid() where id = held.id;
  perform public.log_format_request('take', held, '{}');
  return 'done';
end $$;
grant execute on function public.take_format_request(bigint) to authenticated;

-- Gives besides: invalid, where the new day is not after the one that stands, or a reason is missing.
create function public.extend_format_request(request bigint, new_due_on date, reason text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  held public.format_requests := public.held_format_request(request);
begin
  if held.id is null then return 'gone'; end if;
  if held.done_at is not null then return 'closed'; end if;
  begin
    insert into public.format_request_extensions (request_id, was_due_on, due_on, reason, extended_by)
    values (held.id, held.due_on, new_due_on, reason, auth.uid());
  exception when check_violation or not_null_violation then
    return 'invalid';
  end;
  update public.format_requests set due_on = new_due_on where id = held.id;
  perform public.log_format_request(
    'extend', held, jsonb_build_object('from', held.due_on, 'to', new_due_on, 'reason', reason)
  );
  return 'done';
end $$;
grant execute on function public.extend_format_request(bigint, date, text) to authenticated;

-- What was written where a language is asked for: kept once a request is done, unless it holds a
-- number or an address, as what people write in a box may.
create function public.language_alone(written text) returns text
language sql immutable set search_path = ''
as $$ select case when written !~ '[0-9@]' then written end $$;

-- Ends a request as sent, withdrawn or cannot, and deletes where it was to be sent. Gives besides:
-- invalid, where that is no way to end, or what cannot be done has no reason.
create function public.close_format_request(request bigint, outcome text, reason text default null) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  held public.format_requests := public.held_format_request(request);
begin
  if held.id is null then return 'gone'; end if;
  if held.done_at is not null then return 'closed'; end if;
  begin
    update public.format_requests
    set state = outcome, done_by = auth.uid(), done_at = now(), done_reason = reason,
      other_format = null, language = public.language_alone(held.language)
    where id = held.id;
  exception when check_violation or not_null_violation then
    return 'invalid';
  end;
  delete from public.format_request_contacts where request_id = held.id;
  perform public.log_format_request(outcome, held, jsonb_strip_nulls(jsonb_build_object('reason', reason)));
  return 'done';
end $$;
grant execute on function public.close_format_request(bigint, text, text) to authenticated;

-- Deletes where to send what nobody closed for so many days after it was due, or, however far it was put
-- off, after it was asked; gives how many those were.
create function public.purge_format_request_contacts() returns bigint
language sql security definer set search_path = ''
as $$
  with purged as (
    delete from public.format_request_contacts c
    using public.format_requests r
    where r.id = c.request_id and (
      r.due_on < public.local_day(r.consultation_id, now())
        - public.limit_of(r.consultation_id, 'requestContactDaysAfterDue')
      or r.created_at < now() - public.limit_of(r.consultation_id, 'requestContactDays') * interval '1 day'
    )
    returning r.id
  ), cleared as (
    update public.format_requests r
    set other_format = null, language = public.language_alone(r.language)
    from purged where purged.id = r.id
    returning 1
  )
  select count(*) from cleared
$$;
