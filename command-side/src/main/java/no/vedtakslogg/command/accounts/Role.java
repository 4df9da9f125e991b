package no.vedtakslogg.command.accounts;

/** What an account is for: a secretary (sekretær) writes, a reader (leser) reads what is not open to all. */
public enum Role {
    SECRETARY,
    READER
}
