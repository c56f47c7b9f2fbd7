-- Row-level security: the second line of defence. Runs after every migration and may run again at any time.
-- The viewer stands in settings of the transaction (platform/db/viewer-transaction.ts). A missing setting shows nothing.

grant usage on schema public to keukentafel_app;

do $policies$
declare
  organisation constant text := $$organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid$$;
  own_teams constant text := $$team_id = any ((select coalesce(nullif(current_setting('app.team_ids', true), ''), '{}'))::uuid[])$$;
  case_teams constant text := $$team_id = any ((select coalesce(nullif(current_setting('app.case_team_ids', true), ''), '{}'))::uuid[])$$;
  opened constant text := $$= any ((select coalesce(nullif(current_setting('app.case_ids', true), ''), '{}'))::uuid[])$$;

  own_account constant text := $$account_id = nullif(current_setting('app.account_id', true), '')::uuid$$;
  taken_self constant text := $$taken_by = nullif(current_setting('app.account_id', true), '')::uuid$$;
  noted_self constant text := $$by_account = nullif(current_setting('app.account_id', true), '')::uuid$$;
  is_gate constant text := $$(select current_setting('app.role', true)) = 'gate'$$;
  is_keeper constant text := $$(select current_setting('app.role', true)) = 'keeper'$$;
  is_host constant text := $$(select current_setting('app.role', true)) = 'host'$$;
  is_coach constant text := $$(select current_setting('app.role', true)) = 'coach'$$;
  is_privacy constant text := $$(select current_setting('app.role', true)) = 'privacy'$$;
  -- What the team does not open. A column that is empty is never shut.
  shut_case constant text := $$= any ((select coalesce(nullif(current_setting('app.shut_case_ids', true), ''), '{}'))::uuid[])$$;
  shut_home constant text := $$= any ((select coalesce(nullif(current_setting('app.shut_household_ids', true), ''), '{}'))::uuid[])$$;
  shut_signal constant text := $$= any ((select coalesce(nullif(current_setting('app.shut_signal_ids', true), ''), '{}'))::uuid[])$$;

  opened_home constant text := $$= any ((select coalesce(nullif(current_setting('app.household_ids', true), ''), '{}'))::uuid[])$$;
  recipient constant text := $$recipient_id = nullif(current_setting('app.recipient_id', true), '')::uuid$$;

  -- Shared pieces, read by who they are shared with (access/shared-rows.ts): kind of piece, table, and the column that
  -- says of which piece a row is.
  shared_pieces constant text[][] := array[
    ['person', 'person', 'id'],
    ['goal', 'plan_goal', 'id'], ['goal', 'plan_goal_event', 'goal_id'], ['goal', 'plan_result', 'goal_id'],
    ['goal', 'plan_solution', 'goal_id'], ['goal', 'plan_action', 'goal_id'],
    ['report', 'report_version', 'id'], ['report', 'report_answer', 'report_version_id'],
    ['drawing', 'drawing', 'id'], ['drawing', 'drawing_part', 'drawing_id']
  ];
  -- What a recipient sees of the sharing itself.
  of_recipient constant text[] := array['share', 'share_reaction', 'consent_event'];

  -- Shared by everyone of the organisation.
  of_organisation constant text[] := array[
    'organisation', 'neighbourhood', 'team', 'account', 'passkey', 'recovery_code', 'invitation', 'team_member',
    'identity_provider', 'provider_account', 'provider_visit', 'provider_logout',
    'team_member_area', 'session', 'audit_entry', 'audit_chain', 'audit_rewrite', 'question_rule',
    'provision', 'experience_link', 'team_limit', 'service_cut', 'data_key',
    'retention_setting', 'destruction', 'destroyed_mark', 'tool', 'tool_version', 'matrix_set'
  ];
  -- Shared by everyone of the team, hosts included.
  of_team constant text[] := array['finding_place'];
  -- What was noticed: the whole team's for workers, for a host what that host took.
  of_signal constant text[] := array['signal', 'signal_event'];
  -- Everything that belongs to a household's case and carries team_id and case_id.
  of_case constant text[] := array[
    'case_decision', 'case_view', 'involved_helper',
    'conversation', 'conversation_participant', 'conversation_preparation', 'fragment', 'topic_touched',
    'report_section', 'report_version', 'report_answer', 'stage_of_change', 'standing',
    'plan_problem', 'plan_goal', 'plan_goal_event', 'plan_result', 'plan_solution', 'plan_action', 'plan_version',
    'plan_answer',
    'assessment', 'assessment_score', 'ladder_place', 'domain_opening',
    'evaluation', 'evaluation_answer', 'experience', 'lesson', 'rule_bottleneck', 'follow_up',
    'appointment', 'contact_moment', 'promise',
    'share', 'share_reaction', 'share_link', 'look_link',
    'referral', 'referral_event', 'wmo_application', 'wmo_event', 'action_team_meeting', 'action_team_agreement',
    'drawing', 'drawing_part', 'family_conference', 'family_conference_guest', 'family_conference_line',
    'attachment', 'rights_request', 'rights_choice', 'processing_freeze', 'case_kept_open'
  ];
  -- Of a team, for those who open its cases only.
  of_case_team constant text[] := array['caseload_import', 'caseload_import_row'];
  -- What the gate reads in the whole organisation to find out what somebody may see (access/sight.ts).
  of_gate constant text[] := array[
    'household', 'person', 'support_case', 'case_decision', 'case_opening', 'signal_event', 'household_restriction',
    'break_glass'
  ];
  -- What the program reads in the whole organisation to find out what has been kept long enough (modules/retention).
  of_keeper constant text[] := array[
    'household', 'person', 'support_case', 'case_decision', 'signal', 'signal_event', 'first_contact',
    'wmo_application', 'wmo_event', 'legal_hold', 'appointment', 'conversation', 'follow_up', 'case_kept_open'
  ];
  -- Everything that belongs to a household itself and carries team_id and household_id.
  of_household constant text[] := array['person', 'person_relation', 'consent_event', 'person_bsn', 'hidden_value'];
  -- Added and read, never changed.
  append_only constant text[] := array[
    'audit_entry', 'audit_chain', 'audit_rewrite', 'consent_event', 'signal_event', 'case_decision', 'case_view',
    'report_version', 'report_answer', 'stage_of_change', 'standing', 'plan_goal_event', 'plan_version', 'plan_answer',
    'referral_event', 'wmo_event', 'domain_opening', 'destruction', 'case_kept_open',
    'destroyed_mark'
  ];

  rule text;
  t text;
  piece text[];
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' loop
    rule := case
      when t in ('sign_in_name', 'sign_in_try', 'audit_pending', 'provider_door') then 'true'
      -- Only the owner of the tables looks after the upkeep.
      when t in ('job', 'processing_log') then 'false'
      when t = any (of_organisation) then organisation
      when t = 'idempotency_key' then organisation || ' and ' || own_account
      when t = any (of_team) then organisation || ' and ' || own_teams
      when t = any (of_signal) then organisation || ' and (' || case_teams || ' and ('
        || case t when 'signal' then 'id ' else 'signal_id ' end || shut_signal || ') is not true or '
        || is_host || ' and ' || own_teams || ' and ' || taken_self || ')'
      when t = 'first_contact' then organisation || ' and (' || case_teams || ' and (case_id ' || shut_case
        || ') is not true and (signal_id ' || shut_signal || ') is not true or case_id ' || opened || ' or '
        || is_host || ' and ' || own_teams || ' and ' || noted_self || ')'
      when t = 'case_opening' then organisation || ' and (' || own_account || ' or ' || case_teams || ' and (case_id '
        || shut_case || ') is not true or case_id ' || opened || ')'
      -- The coach knows that a household of the team is restricted, and who is its coordinator.
      when t = 'household_restriction' then organisation || ' and (' || case_teams || ' and (household_id ' || shut_home
        || ') is not true or household_id ' || opened_home || ' or ' || is_coach || ' and ' || own_teams
        || ' and barred_account is distinct from nullif(current_setting(''app.account_id'', true), '''')::uuid)'
      when t = 'break_glass' then organisation || ' and (' || own_account || ' or ' || is_privacy || ' or ' || is_coach
        || ' and ' || own_teams || ')'
      -- Between the privacy officer and whoever it is about, once it was put to them; no officer sees one about themselves.
      when t = 'audit_question' then organisation || ' and (' || is_privacy || ' and not ' || own_account || ' or '
        || own_account || ' and asked_at is not null)'
      when t = 'own_door' then organisation || ' and ' || own_account
      when t = 'legal_hold' then organisation || ' and ' || is_privacy
      when t = 'caseload_import_household' then organisation || ' and ' || case_teams || ' and (household_id ' || shut_home
        || ') is not true'
      -- Files as they were brought in: of the coaches of the team, who bring in.
      when t = any (of_case_team) then organisation || ' and ' || is_coach || ' and ' || case_teams
      when t = any (of_case) then organisation || ' and (' || case_teams || ' and (case_id ' || shut_case
        || ') is not true or case_id ' || opened || ')'
      when t = any (of_household) then organisation || ' and (' || case_teams || ' and (household_id ' || shut_home
        || ') is not true or household_id ' || opened_home || ')'
      when t = 'search_entry' then organisation || ' and (case kind when ''signal'' then ' || case_teams
        || ' and (entity_id ' || shut_signal || ') is not true or ' || is_host || ' and ' || own_teams || ' and '
        || taken_self || ' else ' || case_teams || ' and (household_id ' || shut_home || ') is not true or household_id '
        || opened_home || ' end)'
      when t = 'household' then organisation || ' and (' || case_teams || ' and (id ' || shut_home
        || ') is not true or id ' || opened_home || ')'
      when t = 'support_case' then organisation || ' and (' || case_teams || ' and (id ' || shut_case
        || ') is not true or id ' || opened || ')'
      -- A table nobody thought of shows nothing.
      else 'false'
    end;
    execute format('alter table %I enable row level security', t);
    execute format('drop policy if exists viewer on %I', t);
    execute format('create policy viewer on %I to keukentafel_app using (%s) with check (%s)', t, rule, rule);
    execute format('drop policy if exists gate on %I', t);
    if t = any (of_gate) then
      execute format('create policy gate on %I for select to keukentafel_app using (%s and %s)', t, organisation, is_gate);
    end if;
    execute format('drop policy if exists keeper on %I', t);
    if t = any (of_keeper) then
      execute format('create policy keeper on %I for select to keukentafel_app using (%s and %s)', t, organisation, is_keeper);
    end if;
    execute format('revoke all on %I from keukentafel_app', t);
    execute format('grant select, insert on %I to keukentafel_app', t);
    if not t = any (append_only) then
      execute format('grant update, delete on %I to keukentafel_app', t);
    end if;
  end loop;

  -- Beside that rule, to look only: permissive rules add up.
  foreach piece slice 1 in array shared_pieces loop
    execute format('drop policy if exists shared on %I', piece[2]);
    execute format(
      'create policy shared on %I for select to keukentafel_app using (%s and %I = any ((select coalesce(nullif(current_setting(%L, true), %L), %L))::uuid[]))',
      piece[2], organisation, piece[3], 'app.shared_' || piece[1] || '_ids', '', '{}'
    );
  end loop;
  foreach t in array of_recipient loop
    execute format('drop policy if exists recipient on %I', t);
    execute format('create policy recipient on %I for select to keukentafel_app using (%s and %s)', t, organisation, recipient);
  end loop;
  -- A partner answers to what is shared with them, and puts that answer right.
  drop policy if exists answering on share_reaction;
  execute format('create policy answering on share_reaction for insert to keukentafel_app with check (%s and %s)', organisation, recipient);
  drop policy if exists putting_right on share_reaction;
  execute format('create policy putting_right on share_reaction for update to keukentafel_app using (%s and %s)', organisation, recipient);
  -- Whoever holds a link finds the row of that link.
  foreach t in array array['share_link', 'look_link'] loop
    execute format('drop policy if exists holder on %I', t);
    execute format('create policy holder on %I to keukentafel_app using (%s and secret_hash = nullif(current_setting(''app.link_hash'', true), ''''))', t, organisation);
  end loop;
end
$policies$;
