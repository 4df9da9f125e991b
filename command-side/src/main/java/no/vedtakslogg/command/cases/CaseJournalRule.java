package no.vedtakslogg.command.cases;

import no.vedtakslogg.command.rules.Rule;

/** What holds for the numbers of one body and year. */
enum CaseJournalRule implements Rule {
    NUMBER_IS_TAKEN_ONCE,
    NUMBER_HAS_AT_MOST_FIVE_DIGITS
}
