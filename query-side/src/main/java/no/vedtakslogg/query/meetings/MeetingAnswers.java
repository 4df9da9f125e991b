package no.vedtakslogg.query.meetings;

import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.NotOnRecord;
import no.vedtakslogg.query.meetings.Meetings.MeetingsAsked;
import no.vedtakslogg.query.projections.AnswersFrom;
import no.vedtakslogg.query.projections.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP. */
@RestController
@RequestMapping("/api/answers/meetings")
@AnswersFrom({"meetings", "cases", "bodies", "decisionlog"})
class MeetingAnswers {
    private final Meetings meetings;
    private final MeetingReader reader;

    MeetingAnswers(Meetings meetings, MeetingReader reader) {
        this.meetings = meetings;
        this.reader = reader;
    }

    @GetMapping
    AnswerPage<MeetingView> meetings(@RequestParam Map<String, String> parameters, Moment moment) {
        var asked = new Asked(parameters);
        var filter = new MeetingsAsked(
                asked.id("partnership"),
                asked.id("body"),
                asked.year("year"),
                asked.oneOf("kind", MeetingKind.class),
                asked.oneOf("status", MeetingStatus.class));
        var page = asked.page();
        asked.refuseWhatIsWrong();
        return meetings.list(filter, page, moment);
    }

    @GetMapping("/{id}")
    MeetingDetails meeting(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Moment moment) {
        new Asked(parameters).refuseWhatIsWrong();
        return reader.read(id, moment).orElseThrow(() -> new NotOnRecord("Det finnes ikke noe møte med id " + id));
    }
}
