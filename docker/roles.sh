#!/bin/sh
# Makes the two roles and the database; the application's own role owns nothing.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres \
     -v owner="$VEDTAKSLOGG_DB_OWNER_PASSWORD" -v app="$VEDTAKSLOGG_DB_PASSWORD" <<'SQL'
create role vedtakslogg_owner login password :'owner';
create role vedtakslogg_app login password :'app';
create database vedtakslogg owner vedtakslogg_owner;
SQL
