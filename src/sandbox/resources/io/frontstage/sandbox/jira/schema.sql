create sequence if not exists content_id start with 10100;

create table if not exists project (project_key varchar(16) primary key, last_number bigint not null);

create table if not exists issue (
  id bigint primary key,
  issue_key varchar(32) not null unique,
  type varchar(64) not null,
  status varchar(64) not null,
  summary varchar(255) not null,
  description clob not null,
  assignee varchar(64) not null,
  reporter varchar(64) not null,
  due date,
  created timestamp(3) with time zone not null,
  updated timestamp(3) with time zone not null,
  cost_centre varchar(255) not null
);
-- Not in a database that an older sandbox left.
alter table issue add column if not exists resolved timestamp(3) with time zone;

-- Keys that an issue had before it was moved.
create table if not exists former_key (issue_key varchar(32) primary key, issue_id bigint not null);

create table if not exists status_change (
  issue_id bigint not null,
  at timestamp(3) with time zone not null,
  before varchar(64) not null,
  after varchar(64) not null
);

create table if not exists remote_link (
  id bigint primary key,
  issue_id bigint not null,
  global_id varchar(255) not null,
  content clob not null
);
create index if not exists remote_link_issue on remote_link (issue_id);

create table if not exists property (
  issue_id bigint not null,
  name varchar(255) not null,
  content clob not null,
  primary key (issue_id, name)
);
