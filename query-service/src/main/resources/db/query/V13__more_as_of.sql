-- Scoreboards and evidence views tell of past positions too, so each row says where in the log it was
-- recorded, and where it changed. What they have already lacks that: they begin again from the first
-- event.
delete from seller_account;
delete from points_movement;
delete from seller_measure;
delete from seller_dispute;
delete from seller_order;
delete from disputed_order;
delete from metric_exclusion;
delete from excluded_order;
delete from evidence_dispute;
delete from evidence_item;
delete from evidence_round_closed;
delete from evidence_citation;
delete from token_entry where processorname in ('scoreboards', 'evidence-views');

alter table seller_account add column position bigint not null;
alter table seller_measure add column lifted_at_position bigint;
alter table seller_dispute
    drop column filed,
    drop column outcome,
    -- Null while the parties negotiate.
    add column filed_at_position bigint;

-- What became of a dispute, the last one first.
create table dispute_outcome (
    dispute_id text   not null,
    position   bigint not null,
    outcome    text   not null,
    primary key (dispute_id, position)
);

alter table seller_order add column position bigint not null;
alter table disputed_order
    add column position bigint not null,
    add column filed_at_position bigint;
alter table metric_exclusion add column reversed_at_position bigint;
alter table evidence_dispute add column position bigint not null;
