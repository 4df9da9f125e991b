package no.vedtakslogg.command.api;

/** Who is asking: the account that is signed in on this request. */
@FunctionalInterface
public interface CurrentAccount {
    /** The name of the account that is signed in. */
    String name();
}
