create sequence if not exists content_id start with 98305;

create table if not exists space (
  space_key varchar(64) primary key,
  name varchar(255) not null,
  home_id bigint not null
);

-- An empty user name stands for anonymous, an asterisk for everybody who is logged in.
create table if not exists space_permission (
  space_key varchar(64) not null,
  username varchar(64) not null,
  permission varchar(32) not null,
  primary key (space_key, username, permission)
);

-- latest_id is 0 for what stands for itself; else the page of which this row is a historical version or the draft.
-- parent_id is the parent page; for a comment, the page it stands on.
create table if not exists content (
  id bigint primary key,
  type varchar(16) not null,
  status varchar(16) not null,
  space_key varchar(64) not null,
  parent_id bigint not null,
  latest_id bigint not null,
  title varchar(255) not null,
  body clob not null,
  version int not null,
  creator varchar(64) not null,
  created timestamp(3) with time zone not null,
  modifier varchar(64) not null,
  modified timestamp(3) with time zone not null,
  message varchar(1000) not null
);
create index if not exists content_space on content (space_key, type, status);
create index if not exists content_parent on content (parent_id);
create index if not exists content_latest on content (latest_id);

create table if not exists attachment (
  id bigint primary key,
  container_id bigint not null,
  latest_id bigint not null,
  status varchar(16) not null,
  file_name varchar(255) not null,
  media_type varchar(255) not null,
  file_size bigint not null,
  version int not null,
  creator varchar(64) not null,
  created timestamp(3) with time zone not null,
  modified timestamp(3) with time zone not null,
  message varchar(1000) not null,
  data blob not null,
  minor boolean not null
);
create index if not exists attachment_container on attachment (container_id);
create index if not exists attachment_latest on attachment (latest_id);

create table if not exists restriction (
  content_id bigint not null,
  kind varchar(8) not null,
  username varchar(64) not null,
  primary key (content_id, kind, username)
);

create table if not exists label (
  content_id bigint not null,
  name varchar(255) not null,
  primary key (content_id, name)
);

create table if not exists setting (
  name varchar(512) primary key,
  content clob not null
);
