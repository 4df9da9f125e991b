package no.vedtakslogg.command.meetings;

import static no.vedtakslogg.command.meetings.MeetingRule.A_CASE_IS_TABLED_ONCE;
import static no.vedtakslogg.command.meetings.MeetingRule.A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS;
import static no.vedtakslogg.command.meetings.MeetingRule.ONLY_A_CASE_ON_THE_AGENDA_IS_TREATED;
import static no.vedtakslogg.command.meetings.MeetingRule.THE_AGENDA_HOLDS_EVERY_TABLED_CASE_ONCE_AND_NO_OTHER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTakenOff;

/** The cases that a meeting has before it. */
class Agenda {
    private final Map<CaseId, Item> items = new HashMap<>();
    private final Map<CaseId, LocalDate> changedOn = new HashMap<>();

    /**
     * A case under its number.
     *
     * @param sentOut whether a notice was issued after it was tabled, or a reason was given for tabling it late
     */
    record Item(CaseNumber number, String title, boolean sentOut) {}

    void checkTabledOnce(CaseId caseId, LocalDate day) {
        A_CASE_IS_TABLED_ONCE.check(!items.containsKey(caseId));
        checkChanged(caseId, day);
    }

    void checkTakenOff(CaseId caseId, LocalDate day) {
        checkHolds(caseId);
        checkChanged(caseId, day);
    }

    private void checkChanged(CaseId caseId, LocalDate day) {
        var since = changedOn.get(caseId);
        A_MEETING_IS_CHANGED_IN_THE_ORDER_OF_THE_DAYS.check(since == null || !day.isBefore(since));
    }

    void checkHolds(CaseId caseId) {
        ONLY_A_CASE_ON_THE_AGENDA_IS_TREATED.check(items.containsKey(caseId));
    }

    void checkArranged(List<AgendaEntry> entries) {
        var cases = entries.stream()
                .map(AgendaEntry::caseId)
                .filter(Objects::nonNull)
                .toList();
        THE_AGENDA_HOLDS_EVERY_TABLED_CASE_ONCE_AND_NO_OTHER.check(
                cases.size() == items.size() && new HashSet<>(cases).equals(items.keySet()));
        entries.forEach(entry -> MeetingRule.checkWords(entry.title()));
    }

    Optional<Item> item(CaseId caseId) {
        return Optional.ofNullable(items.get(caseId));
    }

    void table(CaseTabled tabled) {
        changedOn.put(tabled.caseId(), tabled.effectiveOn());
        items.put(tabled.caseId(), new Item(tabled.number(), tabled.title(), tabled.lateBecause() != null));
    }

    void takeOff(CaseTakenOff off) {
        changedOn.put(off.caseId(), off.effectiveOn());
        items.remove(off.caseId());
    }

    void sendOut() {
        items.replaceAll((caseId, item) -> new Item(item.number(), item.title(), true));
    }
}
