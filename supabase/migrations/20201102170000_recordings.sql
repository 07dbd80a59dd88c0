-- Recordings and videos in sign language are files beside the database: what is done to them is said here.

create function public.log_recording(doing text, recording text, seconds integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform public.demand('keep-recordings');
  if doing not in ('upload', 'remove') then raise exception 'unknown' using errcode = '22023'; end if;
  insert into public.audit_log (actor, action, subject, detail)
  values (auth.uid(), 'recording.' || doing, recording, jsonb_build_object('seconds', seconds));
end $$;
grant execute on function public.log_recording(text, text, integer) to authenticated;

create function public.log_signed_video(doing text, video text, bytes bigint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform public.demand('keep-recordings');
  if doing not in ('upload', 'remove') then raise exception 'unknown' using errcode = '22023'; end if;
  insert into public.audit_log (actor, action, subject, detail)
  values (auth.uid(), 'signed-video.' || doing, video, jsonb_build_object('bytes', bytes));
end $$;
grant execute on function public.log_signed_video(text, text, bigint) to authenticated;
