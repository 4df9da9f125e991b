package no.vedtakslogg.command;

/** Something that a user asks the record to take in; it is held against the rules and may be refused. */
public interface Command {}
