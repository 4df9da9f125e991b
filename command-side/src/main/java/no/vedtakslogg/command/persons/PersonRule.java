package no.vedtakslogg.command.persons;

import no.vedtakslogg.command.rules.Rule;

/** What holds for the person register. */
enum PersonRule implements Rule {
    PERSON_HAS_A_NAME,
    ERASED_PERSON_STAYS_ERASED
}
